package nl.leerkring.drift;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.leerkring.rings.ChangeView;
import nl.leerkring.rings.PlanWords;
import nl.leerkring.rings.Preview;
import nl.leerkring.rings.RingPlan;
import nl.leerkring.web.Texts;

/** One finding as the drift page shows it. */
public final class FindingView {
  private final Finding finding;
  private final Preview survey;
  private final PlanWords plan;
  private final Texts words;
  private final ZoneId zone;

  /** For a page that shows findings of a survey to somebody who may know of them. */
  public FindingView(Finding finding, Preview survey, PlanWords plan, Texts words, ZoneId zone) {
    this.finding = finding;
    this.survey = survey;
    this.plan = plan;
    this.words = words;
    this.zone = zone;
  }

  public String getKey() {
    return finding.key();
  }

  public String getKind() {
    return words.get("drift.kind." + finding.kind());
  }

  public boolean isLeak() {
    return finding.kind() == Finding.Kind.LEAK;
  }

  public String getPlace() {
    return plan.title(finding.about(), survey);
  }

  /** What would mend it, a line each. */
  public List<String> getChanges() {
    return new RingPlan(List.copyOf(finding.changes()))
        .changes().stream().map(plan::change).map(ChangeView::getText).toList();
  }

  public String getSince() {
    return finding
        .since()
        .map(
            at ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(words.locale())
                    .withZone(zone)
                    .format(at))
        .orElseGet(() -> words.get("drift.since.unknown"));
  }
}
