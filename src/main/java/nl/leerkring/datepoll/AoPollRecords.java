package nl.leerkring.datepoll;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** When somebody said that they could. */
@Component
class AoPollRecords extends AoPersonalRecords {
  AoPollRecords(ActiveObjects objects) {
    super(
        objects,
        "datepoll",
        AoPersonTable.gone(AoVote.class, "MEMBER_KEY").telling("PAGE_ID", "SLOT_MILLIS", "ANSWER"));
  }
}
