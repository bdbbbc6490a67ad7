package nl.leerkring.digestmail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * What makes an HTML mail fall apart somewhere: Outlook lays out with Word, which knows tables and
 * not much else; Gmail cuts off what is large and drops styles with what it does not know; phones
 * are 320 pixels wide; many turn colours around in the dark.
 */
final class MailLint {
  /** Elements that mail programs strip, block, or warn of; and pictures, of which we have none. */
  private static final String FORBIDDEN =
      "script,form,input,button,select,textarea,iframe,object,embed,video,audio,canvas,svg,link,base,"
          + "img,picture,applet,frame,marquee";

  /** Inline: what every program knows, or can do without. */
  private static final Set<String> KNOWN =
      Set.of(
          "margin",
          "padding",
          "font-family",
          "font-size",
          "font-weight",
          "line-height",
          "color",
          "background-color",
          "text-align",
          "text-decoration",
          "border-top",
          "display",
          "max-width",
          "max-height",
          "overflow",
          "opacity",
          "word-break");

  /** In the head: colours only, as Gmail and others may drop all of it. */
  private static final Set<String> COLOURS =
      Set.of(
          "color", "background-color", "border-color", "color-scheme", "supported-color-schemes");

  private static final Pattern RULE = Pattern.compile("\\.([\\w-]+) \\{([^}]*)}");
  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
  private static final double AA = 4.5;
  private static final int WIDEST = 600;
  private static final int SMALLEST_FONT = 14;
  private static final int LONGEST_LINE = 998;
  private static final int MOST_LINKS = 12;

  private final String html;
  private final String base;
  private final Document document;
  private final List<String> faults = new ArrayList<>();

  private MailLint(String html, String base) {
    this.html = html;
    this.base = base;
    this.document = Jsoup.parse(html);
  }

  /**
   * What is wrong with it, in words; nothing when it holds up.
   *
   * @param base what every link begins with
   */
  static List<String> faults(String html, String base) {
    MailLint lint = new MailLint(html, base);
    lint.frame();
    lint.elements();
    lint.styles();
    lint.tables();
    lint.links();
    lint.contrasts();
    return lint.faults;
  }

  private void fault(boolean isOne, String what) {
    if (isOne) {
      faults.add(what);
    }
  }

  private void frame() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(html, "");
    parser.getErrors().forEach(error -> faults.add("not HTML: " + error));
    fault(!html.startsWith("<!DOCTYPE html>"), "no doctype");
    fault(document.select("html[lang]").attr("lang").isBlank(), "no language");
    fault(document.select("body[lang]").isEmpty(), "no language that Gmail keeps");
    fault(!document.charset().name().equals("UTF-8"), "not UTF-8");
    fault(!html.contains("text/html; charset=utf-8"), "no encoding");
    fault(document.title().isBlank(), "no title");
    fault(document.select("meta[name=viewport]").isEmpty(), "no viewport");
    fault(
        !document.select("meta[name=color-scheme]").attr("content").equals("light dark"),
        "says nothing of the dark");
    fault(document.select("h1").size() != 1, "not one main heading");
    fault(html.lines().anyMatch(line -> line.length() > LONGEST_LINE), "a line of more than 998");
    fault(
        Pattern.compile("\\$[a-z!{]|#(foreach|if|end|else|set)\\b").matcher(html).find(),
        "something that Velocity did not know");
    fault(openTags("table") != openTags("/table"), "tables are not closed");
    fault(openTags("td") != openTags("/td"), "cells are not closed");
  }

  private long openTags(String name) {
    return Pattern.compile("<" + name + "[\\s>]").matcher(html).results().count();
  }

  private void elements() {
    document.select(FORBIDDEN).forEach(e -> faults.add("has " + e.normalName()));
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        fault(attribute.getKey().startsWith("on"), "runs " + attribute);
        fault(attribute.getKey().equals("background"), "picture behind " + element.normalName());
        fault(attribute.getKey().equals("id"), "an id, which some programs rename");
      }
      fault(
          element.normalName().equals("div") && !element.attr("style").startsWith("display:none"),
          "a layout of div");
    }
    fault(html.contains("url(") || html.contains("@import") || html.contains("@font"), "fetches");
  }

  private void styles() {
    fault(document.select("style").size() != 1, "not one block of styles");
    String block = document.select("style").html();
    Matcher rule = Pattern.compile("(?<![(\\w-])([\\w-]+): ([^;]+);").matcher(block);
    while (rule.find()) {
      fault(!COLOURS.contains(rule.group(1)), "depends on the head for " + rule.group(1));
    }
    for (Element element : document.select("[style]")) {
      for (Map.Entry<String, String> style : inline(element).entrySet()) {
        fault(!KNOWN.contains(style.getKey()), "not everywhere: " + style);
        fault(
            style.getKey().endsWith("color") && !HEX.matcher(style.getValue()).matches(),
            "a colour that Outlook may not know: " + style);
        fault(
            style.getKey().equals("font-size")
                && pixels(style.getValue()) < SMALLEST_FONT
                && !isHidden(element),
            "small print: " + style);
      }
    }
  }

  private void tables() {
    for (Element table : document.select("table")) {
      fault(!table.attr("role").equals("presentation"), "a table that is read out as one");
      fault(!table.attr("cellpadding").equals("0"), "no cellpadding");
      fault(!table.attr("cellspacing").equals("0"), "no cellspacing");
      fault(!table.attr("border").equals("0"), "no border");
      fault(!table.attr("width").equals("100%"), "a table that does not shrink");
    }
    for (Element sized : document.select("[style*=max-width]")) {
      fault(pixels(inline(sized).get("max-width")) > WIDEST, "too wide");
    }
    fault(
        !html.contains("<!--[if mso]><table role=\"presentation\" width=\"600\""),
        "wide in Outlook");
    fault(
        html.split("<!--\\[if mso]>", -1).length != html.split("<!\\[endif]-->", -1).length,
        "an open comment for Outlook");
  }

  private void links() {
    Map<String, Integer> texts = new HashMap<>();
    for (Element link : document.select("a")) {
      fault(!link.attr("href").startsWith(base), "leads elsewhere: " + link.attr("href"));
      fault(link.text().isBlank(), "a link without words");
      fault(
          Set.of("here", "click here", "hier", "klik hier", "more", "meer")
              .contains(link.text().toLowerCase(Locale.ROOT)),
          "a link that says nothing: " + link.text());
      texts.merge(link.text(), 1, Integer::sum);
    }
    texts.forEach((text, times) -> fault(times > 1, "two links of the same words: " + text));
    fault(document.select("a").size() > MOST_LINKS, "more than 12 links");
  }

  private void contrasts() {
    Map<String, Map<String, String>> dark = dark();
    for (Element element : document.body().getAllElements()) {
      boolean hasText = element.textNodes().stream().anyMatch(MailLint::isText);
      if (hasText && !isHidden(element)) {
        double light =
            contrast(near(element, "color", null), near(element, "background-color", null));
        double inTheDark =
            contrast(near(element, "color", dark), near(element, "background-color", dark));
        fault(light < AA, "light: " + light + " of " + element.ownText());
        fault(inTheDark < AA, "dark: " + inTheDark + " of " + element.ownText());
      }
    }
  }

  private Map<String, Map<String, String>> dark() {
    Map<String, Map<String, String>> dark = new LinkedHashMap<>();
    Matcher rule = RULE.matcher(document.select("style").html());
    while (rule.find()) {
      dark.put(rule.group(1), declarations(rule.group(2).replace("!important", "")));
    }
    fault(dark.isEmpty(), "nothing for the dark");
    return dark;
  }

  /** The value of the nearest element that has one; of classes in the dark. */
  private static String near(
      Element element, String property, Map<String, Map<String, String>> dark) {
    for (Element at = element; at != null; at = at.parent()) {
      if (dark != null) {
        for (String name : at.classNames()) {
          String value = dark.getOrDefault(name, Map.of()).get(property);
          if (value != null) {
            return value;
          }
        }
      }
      String value = inline(at).get(property);
      if (value != null) {
        return value;
      }
    }
    return property.equals("color") ? "#000000" : "#ffffff";
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] parts = new double[3];
    for (int i = 0; i < parts.length; i++) {
      double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  private static boolean isText(TextNode node) {
    return !node.text().isBlank();
  }

  private static boolean isHidden(Element element) {
    return element.attr("style").startsWith("display:none");
  }

  private static int pixels(String value) {
    return Integer.parseInt(value.replaceAll("px.*", ""));
  }

  private static Map<String, String> inline(Element element) {
    return declarations(element.attr("style"));
  }

  private static Map<String, String> declarations(String style) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String one : style.split(";")) {
      if (one.contains(":")) {
        declarations.put(
            one.substring(0, one.indexOf(':')).trim(), one.substring(one.indexOf(':') + 1).trim());
      }
    }
    return declarations;
  }
}
