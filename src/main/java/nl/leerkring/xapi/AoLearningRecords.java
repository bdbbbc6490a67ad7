package nl.leerkring.xapi;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Statements that wait or went; what a learning record store elsewhere has, it keeps. */
@Component
class AoLearningRecords extends AoPersonalRecords {
  AoLearningRecords(ActiveObjects objects) {
    super(
        objects,
        "xapi",
        AoPersonTable.gone(AoStatement.class, "MEMBER_KEY").telling("STATEMENT_ID", "STATE"));
  }
}
