package nl.leerkring.films;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerkring.host.Site;

/** A film with where the reader left. */
public final class FilmView {
  private final long pageId;
  private final FilmTyped typed;
  private final Watched watched;
  private final List<String> hints;
  private final Site site;

  FilmView(long pageId, FilmTyped typed, Watched watched, List<String> hints, Site site) {
    this.pageId = pageId;
    this.typed = typed;
    this.watched = watched;
    this.hints = hints;
    this.site = site;
  }

  public List<String> getHints() {
    return hints;
  }

  public String getFile() {
    return typed.file();
  }

  /** Where the attached film is; empty when it is elsewhere. */
  public String getUrl() {
    return attachment(typed.file());
  }

  /** Where the captions are; empty when there are none. */
  public String getCaptionsUrl() {
    return attachment(typed.captions());
  }

  private String attachment(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return name.isEmpty() ? "" : site.url("/download/attachments/" + pageId + "/" + encoded);
  }

  public List<ChapterView> getChapters() {
    return typed.chapters().stream().map(ChapterView::new).toList();
  }

  /** Where the reader left, in seconds. */
  public int getLeftAt() {
    return watched.leftAt();
  }

  /** Address of a player elsewhere; empty when the film is attached. */
  public String getPlayer() {
    return typed.file().isEmpty() ? typed.player().orElse("") : "";
  }

  public String getHost() {
    return typed.host();
  }

  /** Where the script says what was played. */
  public String getSaveUrl() {
    return site.url("/rest/leerkring/1.0/films/" + pageId);
  }
}
