/**
 * Courses made of pages: step 4 of the brief, fill it. A page with the course macro is a course,
 * its child pages are lessons. Others may use {@link nl.leerkring.courses.Courses} to learn what a
 * member has going on.
 */
package nl.leerkring.courses;
