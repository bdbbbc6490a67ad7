package nl.leerkring.afterwards;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** What somebody said of sessions goes with them. */
@Component
class AoRemarkRecords extends AoPersonalRecords {
  AoRemarkRecords(ActiveObjects objects) {
    super(
        objects,
        "afterwards",
        AoPersonTable.gone(AoRemark.class, "MEMBER_KEY").telling("PAGE_ID", "WORDS"));
  }
}
