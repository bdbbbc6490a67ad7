package nl.leerkring.instructions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Keeps the ticks of an instruction, or takes all away for the next job. */
public class TickAction extends MemberAction {
  private final Instructions instructions;
  private long pageId;
  private List<String> ticked = List.of();
  private boolean reset;

  public TickAction(Members members, Translator translator, Instructions instructions) {
    super(members, translator);
    this.instructions = instructions;
  }

  @Override
  public String execute() {
    Set<String> steps = reset ? Set.of() : new HashSet<>(ticked);
    instructions.tick(member(), pageId, steps).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  @StrutsParameter
  public void setTicked(List<String> ticked) {
    this.ticked = ticked;
  }

  @StrutsParameter
  public void setReset(String pressed) {
    this.reset = !pressed.isEmpty();
  }
}
