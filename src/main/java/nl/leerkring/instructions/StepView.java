package nl.leerkring.instructions;

import nl.leerkring.web.SafeHtml;

/** A step with whether it is ticked. */
public final class StepView {
  private final Step step;
  private final boolean ticked;

  StepView(Step step, boolean ticked) {
    this.step = step;
    this.ticked = ticked;
  }

  public String getId() {
    return step.id();
  }

  public SafeHtml getText() {
    return SafeHtml.rendered(step.html());
  }

  public boolean isTicked() {
    return ticked;
  }
}
