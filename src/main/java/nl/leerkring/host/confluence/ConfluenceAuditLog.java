package nl.leerkring.host.confluence;

import java.util.Map;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Confluence's audit log where it offers one; the plugin's own log file in any case. The service is
 * looked up each time and its packages are optional: an administrator may switch that app off, and
 * ours must start all the same.
 */
@Component
class ConfluenceAuditLog implements AuditLog {
  private static final Logger LOG = LoggerFactory.getLogger(ConfluenceAuditLog.class);
  private static final String SERVICE = "com.atlassian.audit.api.AuditService";

  @Override
  public void record(Member who, String whatKey, Map<String, String> details) {
    LOG.info("{} by {}: {}", whatKey, who.key().value(), details);
    Bundle bundle = FrameworkUtil.getBundle(ConfluenceAuditLog.class);
    if (bundle != null) {
      record(bundle.getBundleContext(), whatKey, details);
    }
  }

  private static void record(BundleContext context, String whatKey, Map<String, String> details) {
    ServiceReference<?> reference = context.getServiceReference(SERVICE);
    if (reference == null) {
      return;
    }
    try {
      AuditEntry.write(context.getService(reference), whatKey, details);
    } catch (LinkageError e) {
      LOG.warn("This Confluence has another audit log than the one we know; see this file", e);
    } finally {
      context.ungetService(reference);
    }
  }
}
