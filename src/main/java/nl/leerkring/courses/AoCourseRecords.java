package nl.leerkring.courses;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** What somebody learned counts in sums for ever, without their name. */
@Component
class AoCourseRecords extends AoPersonalRecords {
  AoCourseRecords(ActiveObjects objects) {
    super(
        objects,
        "courses",
        AoPersonTable.nameless(AoEnrolment.class, "MEMBER_KEY").telling("COURSE_ID", "ENROLLED_AT"),
        AoPersonTable.nameless(AoLessonDone.class, "MEMBER_KEY")
            .telling("COURSE_ID", "LESSON_ID", "DONE_AT"),
        AoPersonTable.nameless(AoCompletion.class, "MEMBER_KEY")
            .telling("COURSE_ID", "VERSION", "COMPLETED_AT"),
        AoPersonTable.nameless(AoParticipant.class, "MEMBER_KEY")
            .telling("COURSE_ID", "COMPANY_KEY"),
        AoPersonTable.nameless(AoRevision.class, "SAID_BY")
            .telling("LESSON_ID", "LOOK_AGAIN", "SAID_AT"));
  }
}
