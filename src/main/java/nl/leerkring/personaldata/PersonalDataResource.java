package nl.leerkring.personaldata;

import com.atlassian.annotations.security.LicensedOnly;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.Json;

/** What is kept about one person, as a file. */
@LicensedOnly
@javax.ws.rs.Path("/personaldata")
@jakarta.ws.rs.Path("/personaldata")
public class PersonalDataResource {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Map<String, String> AS_A_FILE =
      Map.of(
          "Content-Disposition",
          "attachment; filename=\"leerkring.json\"",
          "Cache-Control",
          "private, no-store");

  private final Members members;
  private final Dossiers dossiers;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public PersonalDataResource(Members members, Dossiers dossiers) {
    this.members = members;
    this.dossiers = dossiers;
  }

  /** About who asks. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/mine.json")
  @jakarta.ws.rs.Path("/mine.json")
  public Object mine() {
    return file(dossiers.own(member()));
  }

  /** About somebody else; not found for who may not administer Confluence, and for nobody. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/person.json")
  @jakarta.ws.rs.Path("/person.json")
  public Object person(
      @javax.ws.rs.QueryParam("person") @jakarta.ws.rs.QueryParam("person") String person) {
    return file(
        dossiers
            .export(member(), person == null ? "" : person)
            .orElseThrow(() -> HttpStatus.of(NOT_FOUND)));
  }

  private Member member() {
    return members.current().orElseThrow(() -> HttpStatus.of(NOT_FOUND));
  }

  private static Object file(Map<String, Object> all) {
    return HttpStatus.answer(OK, "application/json;charset=utf-8", Json.of(all), AS_A_FILE);
  }
}
