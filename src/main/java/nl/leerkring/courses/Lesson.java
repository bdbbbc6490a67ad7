package nl.leerkring.courses;

import nl.leerkring.host.PageSummary;

/** A page of a course, with how far the member is in it. */
record Lesson(PageSummary page, LessonPlan plan, State state) {
  /** How far somebody is in a lesson. */
  enum State {
    OPEN,
    DONE,
    /** Done before it changed so much that the maker asks to look again. */
    LOOK_AGAIN
  }

  Lesson(PageSummary page, boolean done) {
    this(page, LessonPlan.UNSAID, done ? State.DONE : State.OPEN);
  }

  boolean done() {
    return state == State.DONE;
  }

  boolean isRequired() {
    return !plan.isOptional();
  }
}
