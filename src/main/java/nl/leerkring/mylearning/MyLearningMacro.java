package nl.leerkring.mylearning;

import java.util.Map;
import nl.leerkring.certificates.Certificates;
import nl.leerkring.courses.Courses;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** What the reader has going on and has completed; the same page shows each reader their own. */
public class MyLearningMacro extends MemberMacro {
  private static final int MOST = 25;

  private final Courses courses;
  private final Certificates certificates;
  private final Pagelet pagelet;
  private final Site site;

  public MyLearningMacro(
      Courses courses, Certificates certificates, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.courses = courses;
    this.certificates = certificates;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    return withoutPage(reader, typed, body);
  }

  /** It is the same on every page. */
  @Override
  protected String withoutPage(Member reader, MacroParameters typed, String body) {
    return pagelet.render(
        "mylearning/mylearning",
        reader.locale(),
        Map.of(
            "goingOn",
            courses.goingOn(reader, MOST).stream().map(one -> new LearningView(one, site)).toList(),
            "certificates",
            certificates.of(reader).stream()
                .map(one -> new CertificateLinkView(one, site))
                .toList()));
  }
}
