package nl.leerkring.feedback;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** A click counts for ever, without a name; a remark goes. */
@Component
class AoOpinionRecords extends AoPersonalRecords {
  AoOpinionRecords(ActiveObjects objects) {
    super(
        objects,
        "feedback",
        AoPersonTable.nameless(AoOpinion.class, "MEMBER_KEY")
            .emptying("REMARK")
            .telling("PAGE_ID", "VERDICT", "REMARK", "SAID_MILLIS"),
        AoPersonTable.nameless(AoOpinion.class, "MAKER_KEY"));
  }
}
