package nl.leerkring.dev.host.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.wiki.PageRow;

/** The small part of Confluence's query language that the stand-in understands: terms with and. */
final class Cql {
  /** The query uses more than we know; the message names it. */
  static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String part) {
      super("Could not parse cql : " + part);
    }
  }

  private static final Pattern ORDER =
      Pattern.compile("(?i)^(.*?)\\s*order\\s+by\\s+(\\w+)(?:\\s+(asc|desc))?\\s*$");
  private static final Pattern TERM =
      Pattern.compile("(?i)^(\\w+)\\s*(=|~|!=|in)\\s*(\"[^\"]*\"|'[^']*'|\\([^)]*\\)|[\\w.-]+)$");
  private static final Pattern AND =
      Pattern.compile("(?i)\\s+and\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private final Site site;
  private final Hits hits;

  Cql(Site site) {
    this.site = site;
    this.hits = new Hits(site);
  }

  List<PageRow> find(Ask ask, String query) throws NotUnderstood {
    Matcher order = ORDER.matcher(query.trim());
    boolean isOrdered = order.matches();
    String terms = (isOrdered ? order.group(1) : query).trim();
    List<PageRow> found = new ArrayList<>(hits.visible(ask));
    for (String term : terms.isEmpty() ? new String[0] : AND.split(terms)) {
      found.retainAll(matching(ask, term.trim(), found));
    }
    if (isOrdered) {
      found.sort(order(order.group(2), order.group(3)));
    }
    return found;
  }

  private static Comparator<PageRow> order(String field, String direction) throws NotUnderstood {
    Comparator<PageRow> order =
        switch (field.toLowerCase(Locale.ROOT)) {
          case "created" -> Comparator.comparing(PageRow::created);
          case "lastmodified" -> Comparator.comparing(PageRow::modified);
          case "title" -> Comparator.comparing(PageRow::title);
          default -> throw new NotUnderstood("order by " + field);
        };
    return "desc".equalsIgnoreCase(direction) ? order.reversed() : order;
  }

  private List<PageRow> matching(Ask ask, String term, List<PageRow> among) throws NotUnderstood {
    Matcher parts = TERM.matcher(term);
    if (!parts.matches()) {
      throw new NotUnderstood(term);
    }
    String field = parts.group(1).toLowerCase(Locale.ROOT);
    String operator = parts.group(2).toLowerCase(Locale.ROOT);
    List<String> values = values(parts.group(3));
    if (operator.equals("~")) {
      return containing(ask, field, values.get(0), among, term);
    }
    boolean isNot = operator.equals("!=");
    Map<Long, Set<String>> labels =
        field.equals("label") ? site.wiki().extras().labels() : Map.of();
    List<PageRow> equal = new ArrayList<>();
    for (PageRow page : among) {
      if (equals(page, field, values, labels, term) != isNot) {
        equal.add(page);
      }
    }
    return equal;
  }

  private static boolean equals(
      PageRow page, String field, List<String> values, Map<Long, Set<String>> labels, String term)
      throws NotUnderstood {
    return switch (field) {
      case "space" -> values.contains(page.spaceKey());
      case "type" -> values.contains("page");
      case "id", "content" -> values.contains(String.valueOf(page.id()));
      case "parent" -> values.contains(String.valueOf(page.parentId()));
      case "title" -> values.stream().anyMatch(page.title()::equalsIgnoreCase);
      case "label" -> values.stream().anyMatch(labels.getOrDefault(page.id(), Set.of())::contains);
      default -> throw new NotUnderstood(term);
    };
  }

  private List<PageRow> containing(
      Ask ask, String field, String value, List<PageRow> among, String term) throws NotUnderstood {
    return switch (field) {
      case "title" -> {
        String wanted = value.replace("*", "").toLowerCase(Locale.ROOT);
        yield among.stream()
            .filter(page -> page.title().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
      }
      case "text", "sitesearch" -> hits.withWords(ask, value.replace("*", ""));
      default -> throw new NotUnderstood(term);
    };
  }

  private static List<String> values(String text) {
    String inner = text.startsWith("(") ? text.substring(1, text.length() - 1) : text;
    return Arrays.stream(inner.split(text.startsWith("(") ? "," : "\\z"))
        .map(String::trim)
        .map(value -> value.replaceAll("^[\"']|[\"']$", ""))
        .toList();
  }
}
