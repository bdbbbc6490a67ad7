package nl.leerkring.dev.host.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.PageResources;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.Upload;
import nl.leerkring.dev.host.wiki.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only class that knows servlets: makes a request an {@link Ask} and writes the reply. */
final class Front extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final String COOKIE = "JSESSIONID";
  private static final int LARGEST_BODY = AttachmentsPage.LARGEST_FILE + 1024 * 1024;

  /** More was sent than any form may carry. */
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final transient Site site;
  private final transient Desk desk;
  private final transient Logins logins;

  Front(Site site, Desk desk, Logins logins) {
    this.site = site;
    this.desk = desk;
    this.logins = logins;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageResources.begin();
    try {
      write(reply(request, response), request, response);
    } catch (TooLarge e) {
      write(Reply.text(413, "A file may be 50 MB at most."), request, response);
    } catch (RuntimeException e) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
      write(Reply.text(500, "The stand-in failed; its log says why."), request, response);
    } finally {
      AuthenticatedUserThreadLocal.set(null);
      PageResources.begin();
    }
  }

  private Reply reply(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = path(request);
    if (StaticFiles.isStatic(path)) {
      return StaticFiles.answer(path);
    }
    Logins.Visitor visitor = logins.visitor(cookie(request), request.getHeader("Authorization"));
    if (visitor.isRefused()) {
      return Logins.unauthorised();
    }
    Ask ask = ask(request, path, visitor.person(), visitor.session().token());
    if (path.equals("/dologin.action") || path.equals("/logout.action")) {
      Logins.Change change = logins.change(ask, visitor.session());
      keep(change.session(), response);
      return change.reply();
    }
    if (!visitor.session().id().equals(cookie(request))) {
      keep(visitor.session(), response);
    }
    AuthenticatedUserThreadLocal.set(visitor.person());
    return desk.answer(ask);
  }

  private static String path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null || path.isEmpty() ? "/" : path;
  }

  private static Ask ask(HttpServletRequest request, String path, Person who, String token)
      throws IOException {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    boolean isForm = type.startsWith("application/x-www-form-urlencoded");
    byte[] body = isForm ? new byte[0] : body(request);
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    List<Upload> files = new ArrayList<>();
    // a REST resource reads its body itself, and finds only the address among its parameters
    if (Multipart.is(type) && !path.startsWith("/rest/")) {
      Multipart form = Multipart.read(request.getContentType(), body);
      form.fields().forEach(parameters::putIfAbsent);
      files.addAll(form.files());
    }
    Map<String, String> headers = new LinkedHashMap<>();
    Collections.list(request.getHeaderNames())
        .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
    return new Ask(request.getMethod(), path, parameters, headers, body, files, who, token);
  }

  private static byte[] body(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      // read to its end, as a browser that is not done sending shows no answer
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
      throw new TooLarge();
    }
    return body;
  }

  private static String cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private void keep(Session session, HttpServletResponse response) {
    response.addHeader(
        "Set-Cookie",
        COOKIE + "=" + session.id() + "; Path=" + site.contextPath() + "; HttpOnly; SameSite=Lax");
  }

  private void write(Reply reply, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(reply.status());
    response.setContentType(reply.contentType());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    if (!reply.headers().containsKey("Cache-Control")) {
      response.setHeader("Cache-Control", "no-cache, no-store");
    }
    reply
        .headers()
        .forEach(
            (name, value) ->
                response.setHeader(
                    name,
                    name.equals("Location") && value.startsWith("/") ? site.url(value) : value));
    response.setContentLength(reply.body().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(reply.body());
    }
  }
}
