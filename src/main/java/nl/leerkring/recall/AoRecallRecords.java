package nl.leerkring.recall;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Questions that came back to somebody are theirs alone, and go with them. */
@Component
class AoRecallRecords extends AoPersonalRecords {
  AoRecallRecords(ActiveObjects objects) {
    super(
        objects,
        "recall",
        AoPersonTable.gone(AoRecallRound.class, "MEMBER_KEY")
            .telling("COURSE_ID", "ROUND_NUMBER", "RIGHT_ANSWERS", "ANSWERED_AT"),
        AoPersonTable.gone(AoRecallOff.class, "MEMBER_KEY").telling("COURSE_ID"));
  }
}
