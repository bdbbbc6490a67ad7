package nl.leerkring.guests;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Until when somebody is a guest; groups are Confluence's own. */
@Component
class AoGuestRecords extends AoPersonalRecords {
  AoGuestRecords(ActiveObjects objects) {
    super(
        objects,
        "guests",
        AoPersonTable.gone(AoGuest.class, "USER_KEY").telling("COMPANY_KEY", "LAST_DAY"));
  }
}
