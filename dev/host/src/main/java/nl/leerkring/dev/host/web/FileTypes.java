package nl.leerkring.dev.host.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file is, by its name alone: what a browser claims of it is not believed. */
final class FileTypes {
  static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("webm", "video/webm"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("m4v", "video/mp4"),
          Map.entry("vtt", "text/vtt"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("txt", "text/plain"),
          Map.entry("csv", "text/csv"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xml", "text/xml"),
          Map.entry("zip", "application/zip"));

  /** What a browser may show itself; anything else could carry a script and is only saved. */
  private static final Set<String> SHOWN =
      Set.of(
          "image/png",
          "image/jpeg",
          "image/gif",
          "image/webp",
          "video/webm",
          "video/mp4",
          "text/vtt",
          "application/pdf");

  private FileTypes() {}

  static String of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, UNKNOWN);
  }

  static boolean isShown(String mediaType) {
    return SHOWN.contains(mediaType);
  }
}
