package nl.leerkring.dev.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.PageVersion;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.SpaceRow;
import nl.leerkring.dev.host.wiki.Wiki;
import nl.leerkring.dev.host.wiki.WikiState;

/** What every page of the stand-in needs: the wiki, the plugin once it runs, and addresses. */
public final class Site {
  private static final String SAFE_TITLE = "[\\p{L}\\p{N} ,.'()_:!–-]+";

  private final Wiki wiki;
  private final String contextPath;
  private final String baseUrl;
  private volatile RunningPlugin plugin;

  public Site(Wiki wiki, String contextPath, String baseUrl) {
    this.wiki = wiki;
    this.contextPath = contextPath;
    this.baseUrl = baseUrl;
  }

  /** To be called once, when the plugin has started. */
  public void show(RunningPlugin started) {
    this.plugin = started;
  }

  /** Empty while the plugin starts. */
  Optional<RunningPlugin> plugin() {
    return Optional.ofNullable(plugin);
  }

  /** Tells the plugin what happened to a page, as Confluence does. */
  void publish(Object event) {
    plugin().ifPresent(running -> running.publish(event));
  }

  Wiki wiki() {
    return wiki;
  }

  WikiState state() {
    return wiki.state();
  }

  Rights rights() {
    return wiki.rights();
  }

  String contextPath() {
    return contextPath;
  }

  String baseUrl() {
    return baseUrl;
  }

  /** An address on this site as a link needs it. */
  String url(String path) {
    return contextPath + path;
  }

  /** Path of a page inside the context, readable where the title allows it. */
  String path(PageRow page) {
    return page.title().matches(SAFE_TITLE)
        ? "/display/" + page.spaceKey() + "/" + encode(page.title())
        : "/pages/viewpage.action?pageId=" + page.id();
  }

  String url(PageRow page) {
    return url(path(page));
  }

  String url(SpaceRow space) {
    return url("/display/" + space.key());
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Who asks, or null. */
  static Person who(Ask ask) {
    return (Person) ask.user();
  }

  /** The reader's language as a tag. */
  static String language(Ask ask) {
    return who(ask) == null ? "en" : who(ask).locale().toLanguageTag();
  }

  /** Name to show for the key of a person who may be gone. */
  String fullName(String personKey) {
    return state().person(personKey).map(ConfluenceUser::getFullName).orElse("Unknown user");
  }

  /** A page that the reader may see; hidden and missing are the same. */
  Optional<PageRow> visible(Ask ask, Optional<PageRow> page) {
    return page.filter(found -> rights().mayView(who(ask), found));
  }

  Optional<PageRow> visible(Ask ask, String pageId) {
    return visible(ask, number(pageId).flatMap(state()::page));
  }

  /** The page as it once was; without a number as it is now. */
  Optional<PageVersion> version(PageRow page, String version) {
    long wanted = version == null ? page.version() : number(version).orElse(0L);
    return wanted < 1 || wanted > page.version()
        ? Optional.empty()
        : wiki.pages().version(page.id(), (int) wanted);
  }

  Optional<SpaceRow> visibleSpace(Ask ask, String key) {
    return state().space(key).filter(space -> rights().mayView(who(ask), space));
  }

  static Optional<Long> number(String text) {
    return text != null && text.matches("\\d{1,18}")
        ? Optional.of(Long.valueOf(text))
        : Optional.empty();
  }

  /** A moment in the reader's zone, in words of the stand-in's own language. */
  static String when(Ask ask, Instant moment) {
    ZoneId zone = who(ask) == null ? ZoneId.systemDefault() : who(ask).zone();
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.UK)
        .withZone(zone)
        .format(moment);
  }
}
