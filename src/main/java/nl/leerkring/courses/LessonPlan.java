package nl.leerkring.courses;

/**
 * What the maker said of a lesson in its macro.
 *
 * @param minutes 0 when nothing was said
 * @param isOptional whether the course is completed without it as well
 */
record LessonPlan(int minutes, DoneRule rule, boolean isOptional) {
  /** Where the macro says nothing, or a page has none. */
  static final LessonPlan UNSAID = new LessonPlan(0, DoneRule.MARKED, false);
}
