package nl.leerkring.news;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** What somebody did to pages. */
@Component
class AoActivityRecords extends AoPersonalRecords {
  AoActivityRecords(ActiveObjects objects) {
    super(
        objects,
        "news",
        AoPersonTable.nameless(AoActivity.class, "MEMBER_KEY")
            .telling("PAGE_ID", "FRESH", "AT_MILLIS"));
  }
}
