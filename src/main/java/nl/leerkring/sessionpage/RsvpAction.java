package nl.leerkring.sessionpage;

import java.util.Map;
import java.util.OptionalInt;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.seats.Said;
import nl.leerkring.sessions.Rsvps;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Takes an answer to a session; asks for a confirmation where the token was missing. */
public class RsvpAction extends MemberAction {
  private final Rsvps rsvps;
  private long pageId;
  private String answer = "yes";
  private String number = "";

  public RsvpAction(Members members, Translator translator, Rsvps rsvps) {
    super(members, translator);
    this.rsvps = rsvps;
  }

  @Override
  public String execute() {
    OptionalInt which =
        number.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    rsvps.say(member(), pageId, which, said()).ifPresent(why -> refuse(Map.of("form", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private Said said() {
    return switch (answer) {
      case "yes" -> Said.YES;
      case "maybe" -> Said.MAYBE;
      default -> Said.NO;
    };
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getAnswer() {
    return said().name().toLowerCase(java.util.Locale.ROOT);
  }

  @StrutsParameter
  public void setAnswer(String answer) {
    this.answer = answer;
  }

  /** Which time of a series; empty for all that are to come. */
  public String getNumber() {
    return number.matches("\\d{1,4}") ? number : "";
  }

  @StrutsParameter
  public void setNumber(String number) {
    this.number = number;
  }
}
