package nl.leerkring.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** The question, and what the reader said. */
public final class FeedbackView {
  private final long pageId;
  private final FeedbackTyped typed;
  private final boolean isMaker;
  private final Optional<Opinion> own;
  private final Site site;
  private final Texts texts;

  FeedbackView(
      long pageId,
      FeedbackTyped typed,
      boolean isMaker,
      Optional<Opinion> own,
      Site site,
      Texts texts) {
    this.pageId = pageId;
    this.typed = typed;
    this.isMaker = isMaker;
    this.own = own;
    this.site = site;
    this.texts = texts;
  }

  public String getPageId() {
    return String.valueOf(pageId);
  }

  public String getQuestion() {
    return typed.question().isEmpty() ? texts.get("feedback.question") : typed.question();
  }

  /** What is wrong in the macro; empty for who may not edit the page. */
  public List<String> getHints() {
    return isMaker ? typed.hints().stream().map(texts::of).toList() : List.of();
  }

  public List<VerdictView> getVerdicts() {
    return Arrays.stream(Verdict.values())
        .map(one -> new VerdictView(one, own.filter(o -> o.verdict() == one).isPresent(), texts))
        .toList();
  }

  public boolean isGiven() {
    return own.isPresent();
  }

  /** What the reader wrote to the makers. */
  public String getRemark() {
    return own.map(Opinion::remark).orElse("");
  }

  public int getLongest() {
    return Opinions.LONGEST_REMARK;
  }

  public String getSayUrl() {
    return site.url("/plugins/leerkring/feedback.action");
  }

  /** Where our script sends it. */
  public String getSaveUrl() {
    return site.url("/rest/leerkring/1.0/feedback/" + pageId);
  }
}
