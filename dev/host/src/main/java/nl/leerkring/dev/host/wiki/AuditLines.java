package nl.leerkring.dev.host.wiki;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The audit log, in memory; as in Confluence the author is who is logged in. */
public final class AuditLines implements AuditService {
  /** One line. */
  public record Line(Instant at, String who, String actionKey, String details) {}

  private final Clock clock;
  private final List<Line> lines = new ArrayList<>();

  AuditLines(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void audit(AuditEvent event) {
    ConfluenceUser who = AuthenticatedUserThreadLocal.get();
    lines.add(
        0,
        new Line(
            clock.instant(),
            who == null ? "System" : who.getName(),
            event.getActionI18nKey(),
            event.getExtraAttributes().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "))));
  }

  /** Newest first. */
  public synchronized List<Line> lines() {
    return List.copyOf(lines);
  }
}
