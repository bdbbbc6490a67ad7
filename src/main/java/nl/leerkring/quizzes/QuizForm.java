package nl.leerkring.quizzes;

/** A quiz as its maker typed it. */
record QuizForm(
    long pageId,
    String name,
    String text,
    String passMark,
    String attempts,
    String minutes,
    boolean shuffled) {}
