package nl.leerkring.calendars;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Addresses of calendars that are read with somebody's eyes. */
@Component
class AoFeedRecords extends AoPersonalRecords {
  AoFeedRecords(ActiveObjects objects) {
    super(
        objects,
        "calendars",
        AoPersonTable.gone(AoFeed.class, "OWNER_KEY").telling("COMPANY_KEY", "MADE_AT"));
  }
}
