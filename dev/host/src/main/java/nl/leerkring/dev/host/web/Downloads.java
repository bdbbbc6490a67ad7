package nl.leerkring.dev.host.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.Attachment;

/** Files at pages, for those who may see the page. */
final class Downloads {
  static final String PREFIX = "/download/attachments/";

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,12})-(\\d{0,12})");

  private final Site site;
  private final Desk desk;

  Downloads(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
  }

  static String path(Attachment file) {
    return PREFIX + file.pageId() + "/" + Site.encode(file.name()).replace("+", "%20");
  }

  Reply attachment(Ask ask) {
    String[] parts = ask.path().substring(PREFIX.length()).split("/", 2);
    Optional<Attachment> file =
        site.visible(ask, parts[0])
            .filter(page -> parts.length == 2)
            .flatMap(page -> site.wiki().extras().attachment(page.id(), parts[1]));
    return file.map(found -> reply(ask, found)).orElseGet(() -> desk.notFound(ask));
  }

  private Reply reply(Ask ask, Attachment file) {
    byte[] content = site.wiki().extras().content(file);
    Map<String, String> headers = new LinkedHashMap<>();
    boolean isShown = FileTypes.isShown(file.mediaType());
    headers.put(
        "Content-Disposition",
        (isShown ? "inline" : "attachment")
            + "; filename*=UTF-8''"
            + Site.encode(file.name()).replace("+", "%20"));
    headers.put("Accept-Ranges", "bytes");
    String type = isShown ? file.mediaType() : FileTypes.UNKNOWN;
    Matcher range = RANGE.matcher(ask.headers().getOrDefault("range", ""));
    return range.matches() && range.group().matches(".*\\d.*")
        ? part(content, type, headers, range)
        : new Reply(200, type, content, headers);
  }

  /** Part of a film, so that one can jump in it. */
  private static Reply part(
      byte[] content, String type, Map<String, String> headers, Matcher range) {
    boolean isFromEnd = range.group(1).isEmpty();
    long end = content.length - 1L;
    long from =
        isFromEnd
            ? Math.max(0, content.length - Long.parseLong(range.group(2)))
            : Long.parseLong(range.group(1));
    long last =
        isFromEnd || range.group(2).isEmpty() ? end : Math.min(Long.parseLong(range.group(2)), end);
    if (from > last) {
      headers.put("Content-Range", "bytes */" + content.length);
      return new Reply(416, type, new byte[0], headers);
    }
    headers.put("Content-Range", "bytes " + from + "-" + last + "/" + content.length);
    return new Reply(206, type, Arrays.copyOfRange(content, (int) from, (int) last + 1), headers);
  }
}
