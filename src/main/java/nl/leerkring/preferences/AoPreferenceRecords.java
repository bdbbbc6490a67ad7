package nl.leerkring.preferences;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** How often somebody wants the digest. */
@Component
class AoPreferenceRecords extends AoPersonalRecords {
  AoPreferenceRecords(ActiveObjects objects) {
    super(
        objects,
        "preferences",
        AoPersonTable.gone(AoPreference.class, "MEMBER_KEY")
            .telling("FREQUENCY", "PAUSED_UNTIL", "CHOSEN_ON"));
  }
}
