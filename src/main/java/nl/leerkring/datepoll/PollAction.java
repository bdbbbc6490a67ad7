package nl.leerkring.datepoll;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form in which a maker offers moments. */
public class PollAction extends MemberAction {
  private static final int EMPTY_LINES = 3;

  private final Polls polls;
  private long pageId;
  private String zone = "";
  private String minutes = "60";
  private List<String> slots = List.of();

  public PollAction(Members members, Translator translator, Polls polls) {
    super(members, translator);
    this.polls = polls;
  }

  @Override
  public String doDefault() {
    if (!isForm()) {
      refuse(Map.of("form", new Message("datepoll.error.maker")));
      return "input";
    }
    zone = member().zone().getId();
    polls.made(member(), pageId).ifPresent(this::fill);
    return "input";
  }

  @Override
  public String execute() {
    refuse(polls.save(member(), new PollForm(pageId, zone, minutes, slots)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private void fill(Poll poll) {
    zone = poll.zone().getId();
    minutes = String.valueOf(poll.length().toMinutes());
    slots =
        poll.slots().stream()
            .map(slot -> LocalDateTime.ofInstant(slot, poll.zone()).toString())
            .toList();
  }

  /** Whether there is a form to show; what was typed is never lost to a refusal. */
  public boolean isForm() {
    return polls.mayMake(member(), pageId) || !slots.isEmpty();
  }

  /** What was typed, and lines to type more in. */
  public List<LineView> getLines() {
    Map<String, String> errors = getErrors();
    List<LineView> lines = new ArrayList<>();
    int count = Math.max(slots.size(), Math.min(slots.size() + EMPTY_LINES, PollCheck.MOST));
    for (int i = 0; i < count; i++) {
      lines.add(
          new LineView(
              i + 1, i < slots.size() ? slots.get(i) : "", errors.getOrDefault("slot" + i, "")));
    }
    return lines;
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getZone() {
    return zone;
  }

  @StrutsParameter
  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getMinutes() {
    return minutes;
  }

  @StrutsParameter
  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  @StrutsParameter
  public void setSlots(List<String> slots) {
    this.slots = Sent.parts(slots);
  }
}
