package nl.leerkring.peers;

import nl.leerkring.web.Texts;

/** Somebody whom the reader may want to meet. */
public final class PeerView {
  private final Peer peer;
  private final Texts words;

  PeerView(Peer peer, Texts words) {
    this.peer = peer;
    this.words = words;
  }

  public String getUserName() {
    return peer.member().userName();
  }

  public String getName() {
    return peer.member().fullName();
  }

  /** Functions and companies in a line, as far as they are there. */
  public String getWhere() {
    String companies = String.join(", ", peer.companies());
    return peer.profile().functions().isEmpty()
        ? companies
        : words.get("peers.where", String.join(", ", peer.profile().functions()), companies);
  }

  /** On what they can help the reader; empty when nothing is known. */
  public String getHelps() {
    return String.join(", ", peer.helps());
  }

  /** On what the reader can help them; empty when nothing is known. */
  public String getAsks() {
    return String.join(", ", peer.asks());
  }
}
