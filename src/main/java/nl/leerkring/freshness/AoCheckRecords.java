package nl.leerkring.freshness;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** That a page was checked stays known; whom to ask and who did it does not. */
@Component
class AoCheckRecords extends AoPersonalRecords {
  AoCheckRecords(ActiveObjects objects) {
    super(
        objects,
        "freshness",
        AoPersonTable.nameless(AoCheck.class, "OWNER_KEY").telling("PAGE_ID", "DUE_MILLIS"),
        AoPersonTable.nameless(AoCheck.class, "CHECKED_BY").telling("PAGE_ID", "CHECKED_MILLIS"));
  }
}
