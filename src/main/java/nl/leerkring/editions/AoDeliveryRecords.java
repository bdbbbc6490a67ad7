package nl.leerkring.editions;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Which digests somebody got. */
@Component
class AoDeliveryRecords extends AoPersonalRecords {
  AoDeliveryRecords(ActiveObjects objects) {
    super(
        objects,
        "editions",
        AoPersonTable.gone(AoDelivery.class, "MEMBER_KEY")
            .telling("EDITION_NAME", "CLOSED_MILLIS", "OUTCOME"));
  }
}
