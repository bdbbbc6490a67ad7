package nl.leerkring.rings;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Who applied rings, and rights of single people in what was applied. */
@Component
class AoApplyRecords extends AoPersonalRecords {
  AoApplyRecords(ActiveObjects objects) {
    super(
        objects,
        "rings",
        AoPersonTable.nameless(AoApply.class, "BY_KEY").telling("KIND_NAME", "STARTED"),
        AoPersonTable.nameless(AoApply.class, "PLAN_LINES").within());
  }
}
