package nl.leerkring.coursereport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.coursereport.CourseReport.CompanyLine;
import nl.leerkring.courses.CourseHistory;
import nl.leerkring.host.MemberKey;

/**
 * What of a course somebody may know: its makers everything but names; a lead of companies what is
 * about their own people, and others together as long as they are at least five.
 *
 * @param led keys of the companies that they lead
 * @param names of all companies by key
 */
record Scope(boolean isMaker, Set<String> led, Map<String, String> names) {
  /** Fewer people than this could be told apart. */
  static final int FEWEST = 5;

  boolean isEmpty() {
    return !isMaker && led.isEmpty();
  }

  /** Whether what this member did counts in what is told of lessons, questions and months. */
  boolean counts(CourseHistory history, MemberKey member) {
    return isMaker || led.contains(company(history, member));
  }

  private static String company(CourseHistory history, MemberKey member) {
    return history.companies().getOrDefault(member, "");
  }

  /** Names with commas between of the companies whose people are counted; empty for everybody. */
  String companyName() {
    return isMaker ? "" : String.join(", ", led.stream().map(this::name).sorted().toList());
  }

  String name(String key) {
    return names.getOrDefault(key, key);
  }

  List<CompanyLine> companies(CourseHistory history) {
    Map<String, List<MemberKey>> people = new TreeMap<>();
    List<MemberKey> others = new ArrayList<>();
    for (MemberKey member : history.enrolled().keySet()) {
      String company = company(history, member);
      if (isMaker || led.contains(company)) {
        people.computeIfAbsent(company, none -> new ArrayList<>()).add(member);
      } else {
        others.add(member);
      }
    }
    List<CompanyLine> lines = new ArrayList<>();
    people.forEach((key, members) -> lines.add(line(kind(key), name(key), members, history)));
    if (others.size() >= FEWEST) {
      lines.add(line(CompanyLine.Kind.OTHERS, "", others, history));
    }
    return lines;
  }

  private static CompanyLine.Kind kind(String key) {
    return key.isEmpty() ? CompanyLine.Kind.NONE : CompanyLine.Kind.COMPANY;
  }

  private static CompanyLine line(
      CompanyLine.Kind kind, String name, Collection<MemberKey> members, CourseHistory history) {
    long completed = members.stream().filter(history.completed()::containsKey).count();
    return new CompanyLine(kind, name, members.size(), (int) completed);
  }

  /** The history of those who count only. */
  CourseHistory of(CourseHistory history) {
    return new CourseHistory(
        history.page(),
        history.lessons().stream()
            .map(
                lesson ->
                    new CourseHistory.LessonHistory(
                        lesson.page(), lesson.isRequired(), counted(history, lesson.done())))
            .toList(),
        history.companies(),
        counted(history, history.enrolled()),
        counted(history, history.completed()));
  }

  private Set<MemberKey> counted(CourseHistory history, Set<MemberKey> members) {
    return Set.copyOf(members.stream().filter(member -> counts(history, member)).toList());
  }

  private <T> Map<MemberKey, T> counted(CourseHistory history, Map<MemberKey, T> members) {
    Map<MemberKey, T> counted = new HashMap<>(members);
    counted.keySet().removeIf(member -> !counts(history, member));
    return counted;
  }
}
