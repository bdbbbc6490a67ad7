package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;

/** The preview of what the rings would change, and its one button. */
public class RingsAction extends PlanAction {
  private final Rings rings;

  public RingsAction(Members members, Translator translator, Rings rings) {
    super(members, translator);
    this.rings = rings;
  }

  @Override
  Preview look() {
    return rings.preview(member());
  }

  @Override
  public String execute() {
    rings.apply(member(), seen(), getWhy()).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** What an administrator should know besides, in words: a line each. */
  public List<String> getBesides() {
    return preview().besides().entrySet().stream()
        .map(
            besides ->
                getWords()
                    .get(
                        "rings.besides.groups",
                        besides.getKey(),
                        String.join(", ", besides.getValue())))
        .toList();
  }

  /** Groups of companies that Confluence does not have, in words. */
  public List<String> getMissing() {
    return preview().missing().entrySet().stream()
        .map(
            missing ->
                getWords()
                    .get("rings.missing", missing.getKey(), String.join(", ", missing.getValue())))
        .toList();
  }

  /** Spaces with a ring that were archived or deleted; empty when there are none. */
  public String getGone() {
    return String.join(", ", preview().gone());
  }

  /** The apply that is running or was stopped, in words; empty when there is none. */
  public String getUnfinished() {
    return rings
        .unfinished(member())
        .map(apply -> getWords().get("rings.unfinished", apply.done(), apply.total()))
        .orElse("");
  }

  /** Whether it goes on by itself. */
  public boolean isRunning() {
    return rings
        .unfinished(member())
        .filter(apply -> apply.state() == Apply.State.RUNNING)
        .isPresent();
  }

  public int getDone() {
    return rings.unfinished(member()).map(Apply::done).orElse(0);
  }

  public int getTotal() {
    return rings.unfinished(member()).map(Apply::total).orElse(0);
  }
}
