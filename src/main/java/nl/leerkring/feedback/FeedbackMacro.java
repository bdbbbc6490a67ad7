package nl.leerkring.feedback;

import java.util.HashMap;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;
import nl.leerkring.web.Texts;

/** "Was this of use to your work?", and for the makers what people said. */
public class FeedbackMacro extends MemberMacro {
  private static final int REMARKS = 20;

  private final Opinions opinions;
  private final Hearing hearing;
  private final Pagelet pagelet;
  private final Site site;

  public FeedbackMacro(
      Opinions opinions, Hearing hearing, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.opinions = opinions;
    this.hearing = hearing;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    Texts texts = pagelet.texts(reader.locale());
    Map<String, Object> model = new HashMap<>();
    model.put(
        "feedback",
        new FeedbackView(
            pageId,
            new FeedbackTyped(typed),
            opinions.isMaker(reader, pageId),
            opinions.own(reader, pageId),
            site,
            texts));
    String file = site.url("/rest/leerkring/1.0/feedback/" + pageId);
    hearing
        .of(reader, pageId, REMARKS)
        .ifPresent(heard -> model.put("heard", new HeardView(heard, file, reader.zone(), texts)));
    return pagelet.render("feedback/feedback", reader.locale(), model);
  }
}
