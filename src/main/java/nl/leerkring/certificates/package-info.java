/**
 * What a member gets for completing a course: step 4 of the brief, fill it, and a reason to finish.
 * A page to print, a code with which others verify it, and an Open Badge; each shows only what the
 * member agreed to show.
 */
package nl.leerkring.certificates;
