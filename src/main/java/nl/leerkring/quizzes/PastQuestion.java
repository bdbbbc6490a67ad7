package nl.leerkring.quizzes;

import nl.leerkring.questions.Question;

/**
 * A question that a member once answered and that is still asked in the same words with the same
 * key. It never leaves the server as a whole before it is answered again.
 *
 * @param quizId of the quiz that it is in
 * @param wasRight whether the member's last answer was wholly right
 */
public record PastQuestion(int quizId, long pageId, Question question, boolean wasRight) {}
