package nl.leerkring.instructions;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** What somebody ticked is nobody else's. */
@Component
class AoInstructionRecords extends AoPersonalRecords {
  AoInstructionRecords(ActiveObjects objects) {
    super(
        objects, "instructions", AoPersonTable.gone(AoTicks.class, "MEMBER_KEY").telling("STEPS"));
  }
}
