package nl.leerkring.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Message;
import nl.leerkring.web.Pagelet;

/** A few people of other companies whom the reader may want to meet. */
public class PeersMacro extends MemberMacro {
  private static final int BY_DEFAULT = 5;

  private final PeerSuggestions peers;
  private final Pages pages;
  private final Pagelet pagelet;
  private final Site site;

  public PeersMacro(
      PeerSuggestions peers, Members members, Pages pages, Pagelet pagelet, Site site) {
    super(members);
    this.peers = peers;
    this.pages = pages;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    List<Message> hints = new ArrayList<>();
    int most = typed.number("most", 1, PeerSuggestions.MOST_CHOSEN, BY_DEFAULT, hints);
    Wanted wanted = peers.wanted(reader, typed.list("functions"), typed.list("topics"));
    PeersView view =
        new PeersView(
            pageId,
            wanted,
            peers.suggest(reader, wanted, most),
            hints.isEmpty() || !pages.mayEdit(reader, pageId) ? List.of() : hints,
            pagelet.texts(reader.locale()),
            site);
    return pagelet.render("peers/peers", reader.locale(), Map.of("peers", view));
  }
}
