package nl.leerkring.leads;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Which company counts for somebody. */
@Component
class AoHomeRecords extends AoPersonalRecords {
  AoHomeRecords(ActiveObjects objects) {
    super(objects, "leads", AoPersonTable.gone(AoHome.class, "USER_KEY").telling("COMPANY_KEY"));
  }
}
