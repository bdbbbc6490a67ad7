package nl.leerkring.dev.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.leerkring.dev.host.Reply;

/** AUI's files and our own, from the class path. */
final class StaticFiles {
  private static final String PREFIX = "/s/";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css;charset=UTF-8"),
          Map.entry("js", "text/javascript;charset=UTF-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("webm", "video/webm"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("txt", "text/plain;charset=UTF-8"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"));

  private StaticFiles() {}

  static boolean isStatic(String path) {
    return path.startsWith(PREFIX) || path.equals("/favicon.ico");
  }

  static Reply answer(String path) throws IOException {
    String file = path.equals("/favicon.ico") ? "web/favicon.svg" : path.substring(PREFIX.length());
    boolean isOurs = file.matches("(aui|jquery|web)/[A-Za-z0-9._/-]+") && !file.contains("..");
    try (InputStream in = isOurs ? open(file) : null) {
      return in == null
          ? Reply.text(404, "Not found")
          : new Reply(200, type(file), in.readAllBytes(), Map.of("Cache-Control", "max-age=300"));
    }
  }

  private static InputStream open(String file) {
    return StaticFiles.class.getResourceAsStream("/stand-in/" + file);
  }

  /** Media type by the file's name. */
  static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
