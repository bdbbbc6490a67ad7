/**
 * Quizzes: questions on a page, whose keys nobody sees before they answered. Step 4 of the brief,
 * fill it.
 */
package nl.leerkring.quizzes;
