package nl.leerkring.quizzes;

/**
 * How a question was answered.
 *
 * @param pageId of the page with its quiz
 * @param text what was asked, without markup
 * @param answers how many attempts had it
 * @param right from 0 to 100, on average
 */
public record QuestionFigure(long pageId, String text, int answers, int right) {}
