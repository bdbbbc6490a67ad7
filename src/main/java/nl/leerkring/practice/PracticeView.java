package nl.leerkring.practice;

import java.util.List;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.web.SafeHtml;
import nl.leerkring.web.Texts;

/** A practice as its page shows it to one reader. */
public final class PracticeView {
  private final long pageId;
  private final String body;
  private final PracticeTyped typed;
  private final Board board;
  private final Member reader;
  private final Texts words;
  private final Site site;

  PracticeView(
      long pageId,
      String body,
      PracticeTyped typed,
      Board board,
      Member reader,
      Texts words,
      Site site) {
    this.pageId = pageId;
    this.body = body;
    this.typed = typed;
    this.board = board;
    this.reader = reader;
    this.words = words;
    this.site = site;
  }

  public String getPageId() {
    return String.valueOf(pageId);
  }

  /** The task, as Confluence rendered it for this page. */
  public SafeHtml getTask() {
    return SafeHtml.rendered(body);
  }

  public List<String> getCriteria() {
    return typed.criteria();
  }

  public String getFunction() {
    return String.join(", ", typed.functions());
  }

  public boolean isNamed() {
    return typed.named();
  }

  /** Whether people can hand in. */
  public boolean isSound() {
    return typed.isSound();
  }

  /** What is wrong with the macro; nothing for who may not edit the page. */
  public List<String> getHints() {
    return isMaker() ? typed.hints().stream().map(words::of).toList() : List.of();
  }

  public String getHandInUrl() {
    return site.url("/plugins/leerkring/handin.action?pageId=" + pageId);
  }

  public String getClaimUrl() {
    return site.url("/plugins/leerkring/claimwork.action");
  }

  /** What the reader handed in; null before, which a template takes for no. */
  public WorkView getOwn() {
    return board.own().map(own -> new WorkView(own, words, site)).orElse(null);
  }

  public List<TurnView> getTurns() {
    return board.turns().stream().map(turn -> new TurnView(turn, reader, site)).toList();
  }

  public boolean isOffered() {
    return board.offered();
  }

  /** How often somebody thanked the reader here. */
  public long getThanks() {
    return board.thanks();
  }

  /** Whether the reader may edit the page. */
  public boolean isMaker() {
    return board.maker().isPresent();
  }

  /** How many handed in, for makers. */
  public int getWorks() {
    return board.maker().map(maker -> maker.sums().works()).orElse(0);
  }

  /** A row for each criterion, for makers, and not before three works have feedback. */
  public List<SumView> getSums() {
    return board
        .maker()
        .map(
            maker ->
                maker.sums().counts().entrySet().stream()
                    .map(sum -> new SumView(sum.getKey(), sum.getValue()))
                    .toList())
        .orElse(List.of());
  }

  /** Who asked for help, for makers. */
  public List<AskingView> getAsking() {
    return board
        .maker()
        .map(maker -> maker.asking().stream().map(this::view).toList())
        .orElse(List.of());
  }

  private AskingView view(Board.Asking asking) {
    return new AskingView(
        asking.name(), site.url("/plugins/leerkring/work.action?workId=" + asking.workId()));
  }
}
