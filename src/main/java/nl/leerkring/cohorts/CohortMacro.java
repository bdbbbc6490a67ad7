package nl.leerkring.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Message;
import nl.leerkring.web.Pagelet;
import nl.leerkring.web.Texts;

/** The groups of the course that the page is or belongs to, or one group by its number. */
public class CohortMacro extends MemberMacro {
  private final Cohorts cohorts;
  private final CohortMaking gathering;
  private final Pagelet pagelet;
  private final Site site;

  public CohortMacro(
      Cohorts cohorts, CohortMaking gathering, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.cohorts = cohorts;
    this.gathering = gathering;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    List<Message> hints = new ArrayList<>();
    int number = typed.number("group", 1, Integer.MAX_VALUE / 10, 0, hints);
    long course = cohorts.courseAt(reader, pageId);
    boolean isEditor = cohorts.mayEdit(reader, pageId);
    List<SeenCohort> found =
        number > 0 ? cohorts.find(reader, number).stream().toList() : cohorts.of(reader, course);
    if (number == 0 && course == 0) {
      hints.add(new Message("cohorts.hint.course"));
    }
    boolean mayMake = number == 0 && course != 0 && gathering.mayMake(reader, course);
    boolean isSilent = found.isEmpty() && !mayMake && (!isEditor || hints.isEmpty());
    return isSilent
        ? ""
        : render(reader, found, mayMake ? course : 0, isEditor ? hints : List.of());
  }

  private String render(Member reader, List<SeenCohort> found, long make, List<Message> hints) {
    Texts texts = pagelet.texts(reader.locale());
    String makeUrl = make == 0 ? "" : site.url("/plugins/leerkring/cohort.action?pageId=" + make);
    return pagelet.render(
        "cohorts/cohorts",
        reader.locale(),
        Map.of(
            "cohorts",
            found.stream().map(one -> new CohortView(one, site, texts)).toList(),
            "makeUrl",
            makeUrl,
            "hints",
            hints.stream().map(texts::of).toList()));
  }
}
