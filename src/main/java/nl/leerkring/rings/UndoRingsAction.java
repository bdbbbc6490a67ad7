package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;

/** What undoing the latest apply would change, and its one button. */
public class UndoRingsAction extends PlanAction {
  private final Rings rings;

  public UndoRingsAction(Members members, Translator translator, Rings rings) {
    super(members, translator);
    this.rings = rings;
  }

  @Override
  Preview look() {
    return rings.undoPreview(member());
  }

  @Override
  public String execute() {
    rings.undo(member(), seen(), getWhy()).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** What was applied before, newest first. */
  public List<ApplyView> getHistory() {
    return rings.history(member()).stream()
        .map(apply -> new ApplyView(apply, getWords(), members(), member().zone()))
        .toList();
  }
}
