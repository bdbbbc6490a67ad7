package nl.leerkring.catalogue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Pagelet;

/** Courses that the reader may view, and a way to look for others. */
public class CatalogueMacro implements Macro {
  private final Catalogue catalogue;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public CatalogueMacro(Catalogue catalogue, Members members, Pagelet pagelet, Site site) {
    this.catalogue = catalogue;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Optional<Member> reader = members.current();
    if (reader.isEmpty()) {
      return "";
    }
    MacroParameters typed = new MacroParameters(parameters);
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
        reader.get().locale(),
        Map.of(
            "courses",
            catalogue.find(reader.get(), wanted),
            "searchUrl",
            site.url("/plugins/leerkring/catalogue.action")));
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
