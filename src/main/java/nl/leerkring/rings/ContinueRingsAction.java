package nl.leerkring.rings;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Does the next step of an apply that is running, or ends it there. */
public class ContinueRingsAction extends RingsAction {
  private final Rings rings;
  private boolean stop;

  public ContinueRingsAction(Members members, Translator translator, Rings rings) {
    super(members, translator, rings);
    this.rings = rings;
  }

  @Override
  public String execute() {
    (stop ? rings.stop(member()) : rings.goOn(member()))
        .ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  @StrutsParameter
  public void setStop(String stop) {
    this.stop = !stop.isEmpty();
  }
}
