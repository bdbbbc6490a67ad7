package nl.leerkring.sessionpage;

import java.util.Map;
import nl.leerkring.afterwards.Afterwards;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;

/** Takes from who is at a session that they are; asks where the token was missing. */
public class AttendAction extends OneTimeAction {
  private final Afterwards afterwards;

  public AttendAction(Members members, Translator translator, Afterwards afterwards) {
    super(members, translator);
    this.afterwards = afterwards;
  }

  @Override
  public String execute() {
    afterwards
        .here(member(), getPageId(), getNumber())
        .ifPresent(why -> refuse(Map.of("form", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }
}
