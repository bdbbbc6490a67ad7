package nl.leerkring.instructions;

import java.util.List;
import java.util.Set;
import nl.leerkring.host.Site;

/** An instruction with what the reader ticked. */
public final class InstructionView {
  private final String pageId;
  private final List<Step> steps;
  private final Set<String> ticked;
  private final boolean editor;
  private final Site site;

  InstructionView(String pageId, List<Step> steps, Set<String> ticked, boolean editor, Site site) {
    this.pageId = pageId;
    this.steps = steps;
    this.ticked = ticked;
    this.editor = editor;
    this.site = site;
  }

  public String getPageId() {
    return pageId;
  }

  public List<StepView> getSteps() {
    return steps.stream().map(step -> new StepView(step, ticked.contains(step.id()))).toList();
  }

  public boolean isEditor() {
    return editor;
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  public int getDone() {
    return (int) steps.stream().filter(step -> ticked.contains(step.id())).count();
  }

  public int getTotal() {
    return steps.size();
  }

  public String getTickUrl() {
    return site.url("/plugins/leerkring/tick.action");
  }

  /** Where the script keeps ticks one by one. */
  public String getSaveUrl() {
    return site.url("/rest/leerkring/1.0/instructions/" + pageId);
  }
}
