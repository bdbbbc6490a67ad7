package nl.leerkring.practice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.host.Site;

/**
 * A file that is attached to a page of this Confluence.
 *
 * @param path below the base URL, as Confluence's own download links have it
 */
record FileAddress(long pageId, String path) {
  private static final String ATTACHMENTS = "/download/attachments/";
  private static final Pattern PATH =
      Pattern.compile(ATTACHMENTS + "([1-9][0-9]{0,17})/([^/?#\\s<>\"'\\\\]{1,200})");

  /** What was typed or pasted, when it is the address of such a file. */
  static Optional<FileAddress> read(String typed, Site site) {
    String base = site.url("");
    String address = typed.trim();
    int start = address.indexOf(ATTACHMENTS);
    boolean isHere = address.startsWith(base + ATTACHMENTS) || address.startsWith("/");
    if (start < 0 || !isHere || address.startsWith("//")) {
      return Optional.empty();
    }
    Matcher path = PATH.matcher(address.substring(start).replaceAll("[?#].*", ""));
    return path.matches()
        ? Optional.of(new FileAddress(Long.parseLong(path.group(1)), path.group()))
        : Optional.empty();
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
