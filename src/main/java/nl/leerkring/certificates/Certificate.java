package nl.leerkring.certificates;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * A member completed a course.
 *
 * @param code what others look it up by; see {@link Code}
 * @param title of the course when it was completed
 * @param company names of the member's companies then; empty when there were none
 * @param issued in whole seconds
 */
record Certificate(
    String code,
    MemberKey member,
    long courseId,
    String title,
    String company,
    Instant issued,
    Agreed agreed) {
  Certificate with(Agreed other) {
    return new Certificate(code, member, courseId, title, company, issued, other);
  }
}
