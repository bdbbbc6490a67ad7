package nl.leerkring.certificates;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** A certificate without a name certifies nothing: its code is unknown from then on. */
@Component
class AoCertificateRecords extends AoPersonalRecords {
  AoCertificateRecords(ActiveObjects objects) {
    super(
        objects,
        "certificates",
        AoPersonTable.gone(AoCertificate.class, "MEMBER_KEY")
            .telling("COURSE_ID", "TITLE", "COMPANY", "CODE", "ISSUED_AT"));
  }
}
