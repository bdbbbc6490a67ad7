package nl.leerkring.dev.host;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Map;

/**
 * A request, free of any servlet type.
 *
 * @param path inside the context, decoded, without the query
 * @param headers by lower-case name
 * @param files that came with a form; its other fields are among the parameters
 * @param user who asks, or null for nobody
 * @param xsrfToken the token of the session, which {@code atl_token} must equal
 */
public record Ask(
    String method,
    String path,
    Map<String, List<String>> parameters,
    Map<String, String> headers,
    byte[] body,
    List<Upload> files,
    ConfluenceUser user,
    String xsrfToken) {

  /** A request without files. */
  public Ask(
      String method,
      String path,
      Map<String, List<String>> parameters,
      Map<String, String> headers,
      byte[] body,
      ConfluenceUser user,
      String xsrfToken) {
    this(method, path, parameters, headers, body, List.of(), user, xsrfToken);
  }

  /** The first value of the parameter, or null. */
  public String parameter(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.get(0);
  }

  public boolean hasValidToken() {
    return xsrfToken != null && xsrfToken.equals(parameter("atl_token"));
  }
}
