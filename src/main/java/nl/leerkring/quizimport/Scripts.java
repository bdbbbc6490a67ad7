package nl.leerkring.quizimport;

import java.util.regex.Pattern;

/** Finds what a browser would run; a question has no need of it. */
public final class Scripts {
  private static final Pattern RUNS =
      Pattern.compile(
          "<\\s*(?:/\\s*)?(script|iframe|object|embed|applet|svg|math|form|input|link|meta|base|style)\\b"
              + "|<[^<>]*\\son[a-z]+\\s*=|(javascript|vbscript)\\s*:|data\\s*:\\s*text/html",
          Pattern.CASE_INSENSITIVE);

  private Scripts() {}

  public static boolean in(String text) {
    return RUNS.matcher(text.replace("&#58;", ":").replace("&colon;", ":")).find();
  }
}
