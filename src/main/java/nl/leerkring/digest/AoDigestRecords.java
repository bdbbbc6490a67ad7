package nl.leerkring.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** What somebody wrote above digests as a lead, and when they last opened one. */
@Component
class AoDigestRecords extends AoPersonalRecords {
  AoDigestRecords(ActiveObjects objects) {
    super(
        objects,
        "digest",
        AoPersonTable.nameless(AoLeadWord.class, "BY_KEY")
            .telling("EDITION_NAME", "COMPANY_KEY", "NOTE", "PAGE_ID"),
        AoPersonTable.gone(AoOpening.class, "MEMBER_KEY").telling("DAY_MILLIS"));
  }
}
