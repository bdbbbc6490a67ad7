package nl.leerkring.films;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;

/** What the maker typed in the film macro. */
final class FilmTyped {
  private static final Pattern CHAPTER =
      Pattern.compile("(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-9]{2})\\s+(.+)");
  private static final Pattern YOUTUBE =
      Pattern.compile(
          "https://(?:www\\.youtube\\.com/watch\\?v=|youtu\\.be/)([A-Za-z0-9_-]{11})(?:[&?].*)?");
  private static final Pattern VIMEO =
      Pattern.compile("https://vimeo\\.com/([0-9]{5,12})(?:[/?].*)?");

  private final MacroParameters typed;

  FilmTyped(MacroParameters typed) {
    this.typed = typed;
  }

  /** Name of the attached film; empty when it is elsewhere. */
  String file() {
    return typed.text("file");
  }

  /** Name of the attached captions (WebVTT); empty when there are none. */
  String captions() {
    return typed.text("captions");
  }

  /** A part of the film, from so many seconds on. */
  record Chapter(int seconds, String title) {}

  List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (String part : typed.text("chapters").split(";")) {
      Matcher chapter = CHAPTER.matcher(part.trim());
      if (chapter.matches()) {
        int hours = chapter.group(1) == null ? 0 : Integer.parseInt(chapter.group(1));
        int minutes = Integer.parseInt(chapter.group(2));
        int seconds = Integer.parseInt(chapter.group(3));
        chapters.add(new Chapter((hours * 60 + minutes) * 60 + seconds, chapter.group(4)));
      }
    }
    return chapters;
  }

  /** The address of a player of YouTube or Vimeo; empty for anything else. */
  Optional<String> player() {
    Matcher youtube = YOUTUBE.matcher(typed.text("address"));
    Matcher vimeo = VIMEO.matcher(typed.text("address"));
    if (youtube.matches()) {
      return Optional.of("https://www.youtube-nocookie.com/embed/" + youtube.group(1));
    }
    return vimeo.matches()
        ? Optional.of("https://player.vimeo.com/video/" + vimeo.group(1) + "?dnt=1")
        : Optional.empty();
  }

  /** Who plays a film that is elsewhere. */
  String host() {
    return player().filter(address -> address.contains("vimeo")).isPresent() ? "Vimeo" : "YouTube";
  }

  /** What is wrong in what was typed, for editors. */
  List<Message> hints() {
    List<Message> hints = new ArrayList<>();
    String address = typed.text("address");
    if (file().isEmpty() && address.isEmpty()) {
      hints.add(new Message("films.hint.nothing"));
    }
    if (!address.isEmpty() && player().isEmpty()) {
      hints.add(new Message("films.hint.address", address));
    }
    for (String part : typed.text("chapters").split(";")) {
      if (!part.isBlank() && !CHAPTER.matcher(part.trim()).matches()) {
        hints.add(new Message("films.hint.chapter", part.trim()));
      }
    }
    return hints;
  }
}
