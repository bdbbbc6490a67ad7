package nl.leerkring.mylearning;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.certificates.Certificates;
import nl.leerkring.courses.Courses;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.Pagelet;

/** What the reader has going on and has completed; the same page shows each reader their own. */
public class MyLearningMacro implements Macro {
  private static final int MOST = 25;

  private final Courses courses;
  private final Certificates certificates;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public MyLearningMacro(
      Courses courses, Certificates certificates, Members members, Pagelet pagelet, Site site) {
    this.courses = courses;
    this.certificates = certificates;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Optional<Member> reader = members.current();
    return reader.map(this::render).orElse("");
  }

  private String render(Member reader) {
    return pagelet.render(
        "mylearning/mylearning",
        reader.locale(),
        Map.of(
            "goingOn",
            courses.goingOn(reader, MOST).stream().map(one -> new LearningView(one, site)).toList(),
            "certificates",
            certificates.of(reader).stream()
                .map(one -> new CertificateLinkView(one.title(), one.url()))
                .toList()));
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
