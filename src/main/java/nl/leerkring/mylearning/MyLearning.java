package nl.leerkring.mylearning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.assignments.Assignments;
import nl.leerkring.assignments.Suggestion;
import nl.leerkring.certificates.Certificates;
import nl.leerkring.certificates.EarnedCertificate;
import nl.leerkring.courses.CourseProgress;
import nl.leerkring.courses.Courses;
import nl.leerkring.host.Member;
import nl.leerkring.recall.Recall;
import nl.leerkring.recall.RecallDue;
import org.springframework.stereotype.Component;

/** All that one member has to do, has going on and has completed, gathered from the features. */
@Component
public class MyLearning {
  private static final int MOST = 25;

  private final Courses courses;
  private final Certificates certificates;
  private final Assignments assignments;
  private final Recall recall;
  private final Clock clock;

  MyLearning(
      Courses courses,
      Certificates certificates,
      Assignments assignments,
      Recall recall,
      Clock clock) {
    this.courses = courses;
    this.certificates = certificates;
    this.assignments = assignments;
    this.recall = recall;
    this.clock = clock;
  }

  List<Suggestion> toDo(Member member) {
    return assignments.toDo(member);
  }

  List<RecallDue> recall(Member member) {
    return recall.open(member);
  }

  List<CourseProgress> goingOn(Member member) {
    return courses.goingOn(member, MOST);
  }

  List<EarnedCertificate> earned(Member member) {
    return certificates.of(member);
  }

  LocalDate today(Member member) {
    return LocalDate.ofInstant(clock.instant(), member.zone());
  }
}
