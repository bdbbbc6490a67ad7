package nl.leerkring.practice;

import java.util.List;
import java.util.Locale;
import nl.leerkring.host.Site;
import nl.leerkring.web.SafeHtml;
import nl.leerkring.web.Texts;

/** A work with the feedback on it. */
public final class WorkView {
  private final SeenWork seen;
  private final Texts words;
  private final Site site;

  WorkView(SeenWork seen, Texts words, Site site) {
    this.seen = seen;
    this.words = words;
    this.site = site;
  }

  public String getId() {
    return String.valueOf(seen.work().id());
  }

  public String getTitle() {
    return seen.page().title();
  }

  public String getPageUrl() {
    return site.url(seen.page().urlPath());
  }

  public String getUrl() {
    return site.url("/plugins/leerkring/work.action?workId=" + seen.work().id());
  }

  public String getChangeUrl() {
    return site.url("/plugins/leerkring/handin.action?pageId=" + seen.work().pageId());
  }

  /** Whether the reader made it; else a maker looks who was asked for help. */
  public boolean isOwn() {
    return seen.own();
  }

  public String getAuthor() {
    return seen.author();
  }

  public SafeHtml getText() {
    return SafeHtml.plain(seen.work().text());
  }

  /** Where the file opens; empty when there is none for the reader. */
  public String getFileUrl() {
    return seen.file().map(file -> site.url(file.path())).orElse("");
  }

  public String getFileName() {
    return seen.file().map(FileAddress::name).orElse("");
  }

  /** Whether there is a file that the reader may not see. */
  public boolean isFileHidden() {
    return !seen.work().file().isEmpty() && seen.file().isEmpty();
  }

  /** How far it is, in words. */
  public String getState() {
    return words.get(
        "practice.state." + seen.state().name().toLowerCase(Locale.ROOT), seen.feedback().size());
  }

  /** Whether it may still be changed or taken back. */
  public boolean isChangeable() {
    return seen.feedback().isEmpty();
  }

  public boolean isHelpAsked() {
    return seen.work().helpAsked();
  }

  public List<FeedbackView> getFeedback() {
    return seen.feedback().stream()
        .map(feedback -> new FeedbackView(feedback, seen.work(), words))
        .toList();
  }
}
