package nl.leerkring.host.confluence;

import java.util.Map;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class ConfluenceAuditLog implements AuditLog {
  private static final Logger LOG = LoggerFactory.getLogger(ConfluenceAuditLog.class);

  @Override
  public void record(Member who, String whatKey, Map<String, String> details) {
    LOG.info("{} by {}: {}", whatKey, who.key().value(), details);
  }
}
