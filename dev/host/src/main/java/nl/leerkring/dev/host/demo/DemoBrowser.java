package nl.leerkring.dev.host.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser in which somebody of the demo is logged in. */
final class DemoBrowser {
  private static final Pattern TOKEN =
      Pattern.compile("id=\"atlassian-token\"[^>]*content=\"([^\"]+)\"");
  private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern FORM = Pattern.compile("<form\\b[^>]*action=\"([^\"]+)\"");
  private static final int ERROR = 400;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String baseUrl;
  private final String token;

  DemoBrowser(String baseUrl, String name) {
    this.baseUrl = baseUrl;
    String before = tokenIn(get("/login.action"));
    send("/dologin.action", Map.of("os_username", name, "os_password", name, "atl_token", before));
    this.token = tokenIn(get("/dashboard.action"));
  }

  private static String tokenIn(String page) {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new DemoFault("A page of the stand-in carries no token: " + words(page));
    }
    return token.group(1);
  }

  private String get(String path) {
    HttpResponse<String> answer = exchange(request(path).GET().build());
    if (answer.statusCode() >= ERROR) {
      throw new DemoFault(path + " answers " + answer.statusCode() + ": " + words(answer.body()));
    }
    return answer.body();
  }

  /** The hidden fields of the form on that page that is sent to the given path. */
  Map<String, String> hiddenFields(String path, String formPath) {
    String page = get(path);
    int form = formOn(page, path, formPath);
    if (form < 0) {
      throw new DemoFault(path + " has no form for " + formPath + ": " + words(page));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(page.substring(form, page.indexOf("</form>", form)));
    while (hidden.find()) {
      fields.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
    }
    return fields;
  }

  /** Where the form begins whose action, seen from the page, is that path; or -1. */
  private int formOn(String page, String path, String formPath) {
    URI here = URI.create(baseUrl + path);
    Matcher forms = FORM.matcher(page);
    while (forms.find()) {
      if (here.resolve(forms.group(1)).equals(URI.create(baseUrl + formPath))) {
        return forms.start();
      }
    }
    return -1;
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1) : "";
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    Map<String, String> all = new LinkedHashMap<>(form);
    all.put("atl_token", token);
    return send(path, all);
  }

  private HttpResponse<String> send(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return exchange(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path));
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new DemoFault(request.uri() + " did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFault("Interrupted while " + request.uri() + " answered", e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What one would read on the page, for a complaint. */
  static String words(String page) {
    int body = Math.max(0, page.indexOf("<main"));
    String text = page.substring(body).replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    return text.trim();
  }
}
