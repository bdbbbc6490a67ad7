package nl.leerkring.sharing;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Who let a page reach further; that it was done stays known. */
@Component
class AoSharingRecords extends AoPersonalRecords {
  AoSharingRecords(ActiveObjects objects) {
    super(
        objects,
        "sharing",
        AoPersonTable.nameless(AoSharing.class, "BY_KEY")
            .telling("PAGE_ID", "FROM_RING", "TO_RING", "SHARED_AT"));
  }
}
