package nl.leerkring.dev.host.demo;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Wiki;

/**
 * Sends forms as somebody's browser does. In an entry {@code as} logs in, {@code get} looks at a
 * page and takes over the hidden fields of its form, {@code post} sends {@code form}. In values
 * {@code {page:KEY/Title}} is a page's id, {@code {time:+6d 10:00 Europe/Amsterdam}} a local time,
 * {@code {day:+6d}} a day.
 */
final class DemoRequests {
  private static final Pattern PAGE = Pattern.compile("\\{page:([A-Za-z0-9]+)/([^}]+)}");
  private static final Pattern TIME = Pattern.compile("\\{time:([^}]+)}");
  private static final Pattern DAY = Pattern.compile("\\{day:([^}]+)}");
  private static final int DAY_LENGTH = 10;
  private static final int FIRST_REDIRECT = 300;
  private static final int FIRST_ERROR = 400;

  private final Wiki wiki;
  private final Ago ago;
  private final String baseUrl;
  private final Map<String, DemoBrowser> browsers = new HashMap<>();

  DemoRequests(Wiki wiki, Ago ago, String baseUrl) {
    this.wiki = wiki;
    this.ago = ago;
    this.baseUrl = baseUrl;
  }

  void send(List<Fields> requests) {
    requests.forEach(this::send);
  }

  private void send(Fields request) {
    DemoBrowser browser =
        browsers.computeIfAbsent(request.text("as"), name -> new DemoBrowser(baseUrl, name));
    Map<String, String> form = new LinkedHashMap<>();
    String path = filled(request.text("post"), request.file());
    if (request.has("get")) {
      form.putAll(browser.hiddenFields(filled(request.text("get"), request.file()), path));
    }
    request.map("form").forEach((name, value) -> form.put(name, filled(value, request.file())));
    HttpResponse<String> answer = browser.post(path, form);
    if (answer.statusCode() < FIRST_REDIRECT || answer.statusCode() >= FIRST_ERROR) {
      throw new DemoFault(
          request.file()
              + ": "
              + request.text("as")
              + " posted to "
              + path
              + " "
              + form
              + " and was answered "
              + answer.statusCode()
              + ": "
              + DemoBrowser.words(answer.body()));
    }
  }

  private String filled(String value, String file) {
    String withPages =
        PAGE.matcher(value)
            .replaceAll(found -> String.valueOf(pageId(found.group(1), found.group(2), file)));
    String withDays = DAY.matcher(withPages).replaceAll(found -> day(found.group(1), file));
    return TIME.matcher(withDays)
        .replaceAll(found -> Matcher.quoteReplacement(ago.local(found.group(1), file)));
  }

  private String day(String ahead, String file) {
    return ago.local(ahead + " 12:00 UTC", file).substring(0, DAY_LENGTH);
  }

  private long pageId(String space, String title, String file) {
    return wiki.state()
        .page(space, title)
        .map(PageRow::id)
        .orElseThrow(() -> new DemoFault(file + ": there is no page " + title + " in " + space));
  }
}
