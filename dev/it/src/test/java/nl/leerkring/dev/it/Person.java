package nl.leerkring.dev.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who uses the stand-in over HTTP with the user name as password. */
final class Person {
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new java.net.CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final StandIn standIn;
  private final String name;

  Person(StandIn standIn, String name) {
    this.standIn = standIn;
    this.name = name;
  }

  HttpResponse<String> get(String path) {
    return send(request(standIn.url(path)).GET());
  }

  Document page(String path) {
    HttpResponse<String> answer = get(path);
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }

  /** Posts a form with the token that the page before it carried. */
  HttpResponse<String> post(String path, Map<String, String> form) {
    String token = page("/").select("meta#atlassian-token").attr("content");
    Map<String, String> all = new java.util.LinkedHashMap<>(form);
    all.put("atl_token", token);
    return postWithoutToken(path, all);
  }

  HttpResponse<String> postWithoutToken(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(standIn.url(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends a body that is no form. */
  HttpResponse<String> send(String method, String path, String type, String body) {
    return send(
        request(standIn.url(path))
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(URI uri) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (name != null) {
      String credentials = name + ":" + name;
      request.header(
          "Authorization",
          "Basic "
              + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("The stand-in did not answer:\n" + standIn.log(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the stand-in answered", e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
