package nl.leerkring.leads;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import nl.leerkring.host.Members;

/** Whether who looks leads a company; asked on every page. */
public class LeadsCondition implements Condition {
  private final Members members;
  private final Leads leads;

  public LeadsCondition(Members members, Leads leads) {
    this.members = members;
    this.leads = leads;
  }

  @Override
  public void init(Map<String, String> parameters) {
    // it takes none
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return members.current().filter(leads::isLead).isPresent();
  }
}
