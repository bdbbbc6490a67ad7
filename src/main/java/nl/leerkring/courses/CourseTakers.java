package nl.leerkring.courses;

import java.util.Set;
import nl.leerkring.host.MemberKey;

/** Who began a course and who completed any version of it; who asks has to show sums only. */
public record CourseTakers(Set<MemberKey> enrolled, Set<MemberKey> completed) {
  public CourseTakers {
    enrolled = Set.copyOf(enrolled);
    completed = Set.copyOf(completed);
  }
}
