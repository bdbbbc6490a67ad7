package nl.leerkring.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** What somebody did in pages, and which digests they got. */
@Component
class AoDigestRecords extends AoPersonalRecords {
  AoDigestRecords(ActiveObjects objects) {
    super(
        objects,
        "digest",
        AoPersonTable.nameless(AoActivity.class, "MEMBER_KEY")
            .telling("PAGE_ID", "FRESH", "AT_MILLIS"),
        AoPersonTable.gone(AoDelivery.class, "MEMBER_KEY")
            .telling("EDITION_NAME", "CLOSED_MILLIS", "OUTCOME"));
  }
}
