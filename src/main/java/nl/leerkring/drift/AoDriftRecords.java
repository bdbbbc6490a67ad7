package nl.leerkring.drift;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Findings about somebody's rights; what still differs is found anew. */
@Component
class AoDriftRecords extends AoPersonalRecords {
  AoDriftRecords(ActiveObjects objects) {
    super(objects, "drift", AoPersonTable.gone(AoDriftFinding.class, "FINDING_KEY").within());
  }
}
