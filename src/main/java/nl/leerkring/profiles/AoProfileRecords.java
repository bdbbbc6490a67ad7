package nl.leerkring.profiles;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** What somebody says of themselves. */
@Component
class AoProfileRecords extends AoPersonalRecords {
  AoProfileRecords(ActiveObjects objects) {
    super(
        objects,
        "profiles",
        AoPersonTable.gone(AoProfile.class, "MEMBER_KEY")
            .telling("FUNCTIONS_SHOWN", "HELP_SHOWN", "LEARN_SHOWN", "CHANGED_AT"),
        AoPersonTable.gone(AoTerm.class, "MEMBER_KEY").telling("FIELD_NAME", "SPELLED"));
  }
}
