package nl.leerkring.practice;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** One's own work with the feedback on it; for the makers when they were asked for help. */
public class WorkAction extends MemberAction {
  private final Works works;
  private final Site site;
  private int workId;

  public WorkAction(Members members, Translator translator, Works works, Site site) {
    super(members, translator);
    this.works = works;
    this.site = site;
  }

  @Override
  public String doDefault() {
    if (getWork() == null) {
      refuse(Map.of("form", new Message("practice.error.none")));
    }
    return "input";
  }

  /** The work; null when there is none for who looks, which a template takes for no. */
  public WorkView getWork() {
    return works
        .seen(member(), workId)
        .map(seen -> new WorkView(seen, getWords(), site))
        .orElse(null);
  }

  public int getWorkId() {
    return workId;
  }

  @StrutsParameter
  public void setWorkId(int workId) {
    this.workId = workId;
  }
}
