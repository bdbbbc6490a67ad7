package nl.leerkring.cohorts;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Who is in a group leaves it; a group that they made stays for the others. */
@Component
class AoCohortRecords extends AoPersonalRecords {
  AoCohortRecords(ActiveObjects objects) {
    super(
        objects,
        "cohorts",
        AoPersonTable.gone(AoParticipant.class, "MEMBER_KEY").telling("COHORT_ID", "AGREED"),
        AoPersonTable.nameless(AoCohort.class, "BY_KEY")
            .telling("COURSE_ID", "COHORT_NAME", "STARTS_ON"));
  }
}
