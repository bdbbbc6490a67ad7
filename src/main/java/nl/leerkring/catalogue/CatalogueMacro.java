package nl.leerkring.catalogue;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** Courses that the reader may view, and a way to look for others. */
public class CatalogueMacro extends MemberMacro {
  private final Catalogue catalogue;
  private final Pagelet pagelet;
  private final Site site;

  public CatalogueMacro(Catalogue catalogue, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.catalogue = catalogue;
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
    Catalogue.Wanted wanted =
        new Catalogue.Wanted(
            "",
            typed.text("function"),
            typed.text("company"),
            typed.text("subject"),
            typed.text("language"),
            0);
    return pagelet.render(
        "catalogue/catalogue",
        reader.locale(),
        Map.of(
            "courses",
            catalogue.find(reader, wanted),
            "searchUrl",
            site.url("/plugins/leerkring/catalogue.action")));
  }
}
