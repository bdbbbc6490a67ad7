package nl.leerkring.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;

/** Remembers what was recorded, as lines of who, what and details. */
public final class FakeAuditLog implements AuditLog {
  private final List<String> lines = new ArrayList<>();

  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void record(Member who, String whatKey, Map<String, String> details) {
    lines.add(who.userName() + " " + whatKey + " " + details);
  }
}
