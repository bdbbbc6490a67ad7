package nl.leerkring.dev.host.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that follows no redirects; null is nobody. */
final class Browsing {
  private static final Pattern TOKEN =
      Pattern.compile("id=\"atlassian-token\"[^>]*content=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String baseUrl;
  private final String name;
  private final String password;

  Browsing(String baseUrl, String name) {
    this(baseUrl, name, name);
  }

  Browsing(String baseUrl, String name, String password) {
    this.baseUrl = baseUrl;
    this.name = name;
    this.password = password;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> get(String path, String header, String value) {
    return send(request(path).header(header, value).GET());
  }

  String page(String path) {
    return get(path).body();
  }

  String token() {
    Matcher token = TOKEN.matcher(page("/login.action"));
    token.find();
    return token.group(1);
  }

  HttpResponse<String> post(String path, String... namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8))
          .append('&');
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
  }

  /** Sends a file the way a browser's form does. */
  HttpResponse<String> upload(String path, String fileName, byte[] content, String... fields) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    for (int i = 0; i < fields.length; i += 2) {
      form.writeBytes(part("name=\"" + fields[i] + "\"\r\n\r\n" + fields[i + 1] + "\r\n"));
    }
    form.writeBytes(
        part("name=\"file_0\"; filename=\"" + fileName + "\"\r\nContent-Type: text/html\r\n\r\n"));
    form.writeBytes(content);
    form.writeBytes("\r\n--boundary--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=boundary")
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
  }

  private static byte[] part(String text) {
    return ("--boundary\r\nContent-Disposition: form-data; " + text)
        .getBytes(StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
    if (name != null) {
      byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("No answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
