package nl.leerkring.mails;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

@Component
class AoMailRecords extends AoPersonalRecords {
  AoMailRecords(ActiveObjects objects) {
    super(
        objects,
        "mails",
        AoPersonTable.gone(AoNotice.class, "MEMBER_KEY")
            .telling("KIND", "PAGE_ID", "STATE", "DUE_MILLIS"),
        AoPersonTable.gone(AoMailSent.class, "MEMBER_KEY").telling("SENT_MILLIS"),
        AoPersonTable.gone(AoQuietHours.class, "MEMBER_KEY")
            .telling("FROM_MINUTE", "UNTIL_MINUTE"));
  }
}
