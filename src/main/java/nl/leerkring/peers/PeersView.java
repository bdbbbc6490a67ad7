package nl.leerkring.peers;

import java.util.List;
import nl.leerkring.host.Site;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;

/** People whom the reader may want to meet, or why there are none. */
public final class PeersView {
  private final long pageId;
  private final Wanted wanted;
  private final List<Peer> peers;
  private final List<Message> hints;
  private final Texts words;
  private final Site site;

  PeersView(
      long pageId, Wanted wanted, List<Peer> peers, List<Message> hints, Texts words, Site site) {
    this.pageId = pageId;
    this.wanted = wanted;
    this.peers = peers;
    this.hints = hints;
    this.words = words;
    this.site = site;
  }

  public String getPageId() {
    return String.valueOf(pageId);
  }

  /** Whether nothing is known by which to look for anybody. */
  public boolean isNothingKnown() {
    return wanted.isNothing();
  }

  public List<PeerView> getPeople() {
    return peers.stream().map(peer -> new PeerView(peer, words)).toList();
  }

  /** What is wrong with the macro; nothing for who may not edit the page. */
  public List<String> getHints() {
    return hints.stream().map(words::of).toList();
  }

  public String getProfileUrl() {
    return site.url("/plugins/leerkring/profile.action");
  }

  public String getMeetUrl() {
    return site.url("/plugins/leerkring/meet.action");
  }
}
