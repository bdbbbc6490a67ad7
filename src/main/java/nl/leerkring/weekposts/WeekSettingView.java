package nl.leerkring.weekposts;

import java.util.Optional;
import nl.leerkring.host.Site;
import nl.leerkring.web.Wording;

/** A space and its weekly posts, as leads see it. */
public final class WeekSettingView {
  private final WeekDesk.Setting setting;
  private final Optional<String> author;
  private final Wording words;
  private final Site site;

  WeekSettingView(WeekDesk.Setting setting, Optional<String> author, Wording words, Site site) {
    this.setting = setting;
    this.author = author;
    this.words = words;
    this.site = site;
  }

  public String getSpace() {
    return setting.spaceKey();
  }

  public String getName() {
    return setting.name();
  }

  public boolean isOn() {
    return setting.on().isPresent();
  }

  /** Since when and in whose name, or that it is off. */
  public String getState() {
    return setting
        .on()
        .map(
            one ->
                words
                    .texts()
                    .get(
                        "weekposts.on.since",
                        words.day(one.since().atZone(words.zone()).toLocalDate()),
                        author.orElse(words.texts().get("weekposts.gone"))))
        .orElse(words.texts().get("weekposts.off.now"));
  }

  /** What became of the newest post; empty when there was none yet. */
  public String getOutcome() {
    return setting.newest().map(one -> one.edition() + ": " + words.of(one.outcome())).orElse("");
  }

  /** Address of the newest post; empty when there is none. */
  public String getPost() {
    return setting
        .newest()
        .filter(one -> one.postId() != 0)
        .map(one -> site.url("/pages/viewpage.action?pageId=" + one.postId()))
        .orElse("");
  }
}
