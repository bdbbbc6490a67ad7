package nl.leerkring.mylearning;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/**
 * What the reader has to do, has going on and has completed; the same page shows each reader their
 * own.
 */
public class MyLearningMacro extends MemberMacro {
  private final MyLearning learning;
  private final Pagelet pagelet;
  private final Site site;

  public MyLearningMacro(MyLearning learning, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.learning = learning;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    MyLearningView view =
        new MyLearningView(learning, reader, pageId, site, pagelet.texts(reader.locale()));
    return pagelet.render("mylearning/mylearning", reader.locale(), Map.of("learning", view));
  }

  /** It is the same on every page. */
  @Override
  protected String withoutPage(Member reader, MacroParameters typed, String body) {
    return onPage(reader, 0, typed, body);
  }
}
