package nl.leerkring.films;

/** A part of a film. */
public final class ChapterView {
  private static final int MINUTE = 60;

  private final FilmTyped.Chapter chapter;

  ChapterView(FilmTyped.Chapter chapter) {
    this.chapter = chapter;
  }

  public int getSeconds() {
    return chapter.seconds();
  }

  public String getTitle() {
    return chapter.title();
  }

  /** As people read it, such as 2:05. */
  public String getAt() {
    return String.format("%d:%02d", chapter.seconds() / MINUTE, chapter.seconds() % MINUTE);
  }
}
