package nl.leerkring.courses;

import java.util.Set;

/**
 * Who built a page or a course.
 *
 * @param companies names of those that they belong to now; none for who is of none
 */
record Maker(String name, Set<String> companies) {
  String asWords() {
    return companies.isEmpty() ? name : name + " (" + String.join(", ", companies) + ")";
  }
}
