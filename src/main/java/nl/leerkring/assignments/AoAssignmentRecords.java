package nl.leerkring.assignments;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Courses suggested to somebody go; those that they suggested to others stay as nobody's. */
@Component
class AoAssignmentRecords extends AoPersonalRecords {
  AoAssignmentRecords(ActiveObjects objects) {
    super(
        objects,
        "assignments",
        AoPersonTable.gone(AoAssignment.class, "MEMBER_KEY")
            .telling("COURSE_ID", "COMPANY_KEY", "UNTIL_DAY", "SUGGESTED_AT"),
        AoPersonTable.gone(AoResponse.class, "MEMBER_KEY")
            .telling("COURSE_ID", "DECLINED_AT", "REMINDED_AT"),
        AoPersonTable.nameless(AoAssignment.class, "BY_KEY").telling("COURSE_ID", "SUGGESTED_AT"));
  }
}
