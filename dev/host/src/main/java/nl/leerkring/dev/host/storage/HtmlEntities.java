package nl.leerkring.dev.host.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML's named entities, which storage format may use and plain XML does not know. */
final class HtmlEntities {
  private static final Pattern ENTITY = Pattern.compile("&([a-zA-Z][a-zA-Z0-9]*);");
  private static final String SIGNS =
      "nbsp \u00a0 ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » rarr →"
          + " larr ← times × deg ° euro € pound £ copy © reg ® middot · bull • frac12 ½ plusmn ±";
  private static final String LETTERS =
      "aacute á agrave à acirc â auml ä aring å aelig æ ccedil ç eacute é egrave è ecirc ê euml ë"
          + " iacute í icirc î iuml ï ntilde ñ oacute ó ocirc ô ouml ö oslash ø uacute ú ucirc û"
          + " uuml ü szlig ß Eacute É Ouml Ö Uuml Ü Aring Å Oslash Ø";
  private static final Map<String, String> NAMED = read(SIGNS + " " + LETTERS);

  private HtmlEntities() {}

  private static Map<String, String> read(String pairs) {
    Map<String, String> named = new HashMap<>();
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      named.put(words[i], words[i + 1]);
    }
    return named;
  }

  /** The text with the known entities replaced; the others are for the parser to judge. */
  static String resolved(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(NAMED.getOrDefault(found.group(1), found.group())));
  }
}
