package nl.leerkring.sharing;

import com.atlassian.annotations.security.LicensedOnly;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.Texts;

/** Who can see a page, as one line of text for the badge on it. */
@javax.ws.rs.Path("/pages")
@jakarta.ws.rs.Path("/pages")
@LicensedOnly
public class PageRingResource {
  private final Members members;
  private final Translator translator;
  private final Sharings sharings;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public PageRingResource(Members members, Translator translator, Sharings sharings) {
    this.members = members;
    this.translator = translator;
    this.sharings = sharings;
  }

  /** The line, in the reader's language; 404 for who may not see the page, or without a ring. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{pageId}/ring")
  @jakarta.ws.rs.Path("/{pageId}/ring")
  @javax.ws.rs.Produces("text/plain;charset=UTF-8")
  @jakarta.ws.rs.Produces("text/plain;charset=UTF-8")
  public String ring(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId) {
    Optional<Member> reader = members.current();
    return reader
        .flatMap(member -> sharings.reach(member, pageId))
        .map(sharings::inWords)
        .map(new Texts(translator, reader.map(Member::locale).orElseThrow(this::none))::of)
        .orElseThrow(this::none);
  }

  private RuntimeException none() {
    return HttpStatus.of(404);
  }
}
