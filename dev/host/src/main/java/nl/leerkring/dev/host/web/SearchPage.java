package nl.leerkring.dev.host.web;

import java.util.List;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.PageRow;

/** Searches words or a label. */
final class SearchPage {
  private static final int MOST = 50;
  private static final String BODY =
      """
      <div lang="en"><h1>Search</h1>
      <form class="aui search-form" action="{}" method="get">
      <input class="text" type="search" name="queryString" value="{}" aria-label="Words">
      <button class="aui-button">Search</button></form>
      <p role="status">{}</p></div>
      <ol class="search-results">{}</ol>
      """;

  private final Site site;
  private final Frame frame;
  private final Hits hits;

  SearchPage(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
    this.hits = new Hits(site);
  }

  Reply show(Ask ask) {
    String words = Forms.text(ask, "queryString");
    String label = Forms.text(ask, "label");
    List<PageRow> found = List.of();
    if (!label.isEmpty()) {
      found = hits.withLabel(ask, label);
    } else if (!words.isEmpty()) {
      found = hits.withWords(ask, words);
    }
    boolean isAsked = !label.isEmpty() || !words.isEmpty();
    String count = found.size() + (found.size() == 1 ? " page" : " pages");
    Markup body =
        Markup.of(
            BODY,
            site.url("/dosearchsite.action"),
            words,
            isAsked ? count + (label.isEmpty() ? "" : " with label " + label) : "",
            found.stream().limit(MOST).map(page -> hit(ask, page)).toList());
    return frame.show(ask, View.plain("Search", body));
  }

  private Markup hit(Ask ask, PageRow page) {
    String text = Bodies.plain(site.wiki().pages().body(page));
    return Markup.of(
        "<li><a href=\"{}\">{}</a><br><span>{}</span><br><small>{} · {}</small></li>",
        site.url(page),
        page.title(),
        text.length() > 160 ? text.substring(0, 160) + "…" : text,
        page.spaceKey(),
        Site.when(ask, page.modified()));
  }
}
