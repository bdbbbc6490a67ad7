package nl.leerkring.freshness;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** When a page was checked, and when it is due again; asks its owner. */
public class FreshnessMacro extends MemberMacro {
  private final Freshness freshness;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public FreshnessMacro(Freshness freshness, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.freshness = freshness;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    FreshnessTyped said = new FreshnessTyped(typed, members);
    return freshness
        .show(reader, pageId, said.months(), said.owner())
        .map(check -> render(reader, check, said))
        .orElse("");
  }

  private String render(Member reader, Check check, FreshnessTyped said) {
    Looking looking =
        new Looking(
            freshness.mayConfirm(reader, check.pageId()),
            check.owner().filter(reader.key()::equals).isPresent(),
            check.by().flatMap(members::find).map(Member::fullName).orElse(""),
            freshness.now(),
            reader.zone());
    FreshnessView view =
        new FreshnessView(check, looking, said.hints(), site, pagelet.texts(reader.locale()));
    return pagelet.render("freshness/freshness", reader.locale(), Map.of("fresh", view));
  }
}
