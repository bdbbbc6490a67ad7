package nl.leerkring.films;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.JsonBody;

/** Hears what was played of a film. */
@javax.ws.rs.Path("/films")
@jakarta.ws.rs.Path("/films")
@LicensedOnly
public class FilmResource {
  private static final int NOT_FOUND = 404;

  private final Members members;
  private final Films films;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public FilmResource(Members members, Films films) {
    this.members = members;
    this.films = films;
  }

  /** Adds the slices of five seconds that were played; 404 for who may not see the page. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{pageId}")
  @jakarta.ws.rs.Path("/{pageId}")
  public void watch(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member member = members.current().orElseThrow(() -> HttpStatus.of(NOT_FOUND));
    Map<String, List<String>> fields = JsonBody.fields(body, type);
    String film = fields.getOrDefault("film", List.of("")).stream().findFirst().orElse("");
    Set<Integer> slices =
        fields.getOrDefault("slices", List.of()).stream()
            .map(FilmResource::number)
            .collect(Collectors.toSet());
    films
        .watch(member, pageId, film, slices, one(fields, "seconds"), one(fields, "leftAt"))
        .ifPresent(
            why -> {
              throw HttpStatus.of(NOT_FOUND);
            });
  }

  private static int one(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .findFirst()
        .map(FilmResource::number)
        .orElse(0);
  }

  private static int number(String typed) {
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
  }
}
