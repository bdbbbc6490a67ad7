package nl.leerkring.leads;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import nl.leerkring.host.Members;

/** Whether who looks leads a company; asked on every page, so it reads nothing of ours. */
public class LeadsCondition implements Condition {
  private static final String LEADS = "leerkring-leads-";

  private final Members members;

  public LeadsCondition(Members members) {
    this.members = members;
  }

  @Override
  public void init(Map<String, String> parameters) {
    // it takes none
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return members.current().stream()
        .flatMap(member -> members.groupsOf(member).stream())
        .anyMatch(group -> group.startsWith(LEADS));
  }
}
