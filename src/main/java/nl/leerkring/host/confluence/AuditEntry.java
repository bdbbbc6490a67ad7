package nl.leerkring.host.confluence;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import java.util.Map;

/** The only class that knows the types of Confluence's audit log, which need not be there. */
final class AuditEntry {
  private static final String CATEGORY = "rings.menu";

  private AuditEntry() {}

  /** The author, the time and the address are Confluence's to add. */
  static void write(Object service, String whatKey, Map<String, String> details) {
    AuditEvent.Builder event =
        AuditEvent.fromI18nKeys(
            CATEGORY, whatKey, CoverageLevel.BASE, CoverageArea.LOCAL_CONFIG_AND_ADMINISTRATION);
    details.forEach((name, value) -> event.extraAttribute(new AuditAttribute(name, value)));
    ((AuditService) service).audit(event.build());
  }
}
