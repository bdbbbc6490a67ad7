package nl.leerkring.feedback;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Csv;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.JsonBody;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;

/** Keeps what was said, also when it comes in later; hands makers all of it as a file. */
@LicensedOnly
@javax.ws.rs.Path("/feedback")
@jakarta.ws.rs.Path("/feedback")
public class FeedbackResource {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final Members members;
  private final Translator translator;
  private final Opinions opinions;
  private final Hearing hearing;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public FeedbackResource(
      Members members, Translator translator, Opinions opinions, Hearing hearing) {
    this.members = members;
    this.translator = translator;
    this.opinions = opinions;
    this.hearing = hearing;
  }

  /** Keeps {@code verdict}, {@code remark} or both; 404 for who may not see the page. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{pageId}")
  @jakarta.ws.rs.Path("/{pageId}")
  public void say(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Map<String, List<String>> fields = JsonBody.fields(body, type);
    List<String> remark = fields.getOrDefault("remark", List.of());
    Optional<Message> refusal =
        opinions.say(
            member(),
            pageId,
            fields.getOrDefault("verdict", List.of()).stream().findFirst().orElse(""),
            remark.isEmpty() ? null : remark.get(0));
    refusal.ifPresent(
        why -> {
          throw HttpStatus.of(why.key().equals("feedback.error.page") ? NOT_FOUND : BAD_REQUEST);
        });
  }

  /** Sums for a spreadsheet; not found for who may not edit the page. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{pageId}.csv")
  @jakarta.ws.rs.Path("/{pageId}.csv")
  @javax.ws.rs.Produces(Csv.TYPE)
  @jakarta.ws.rs.Produces(Csv.TYPE)
  public String sums(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId) {
    return file(pageId, FeedbackFiles::sums);
  }

  /** Remarks for a spreadsheet; not found for who may not edit the page. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{pageId}/remarks.csv")
  @jakarta.ws.rs.Path("/{pageId}/remarks.csv")
  @javax.ws.rs.Produces(Csv.TYPE)
  @jakarta.ws.rs.Produces(Csv.TYPE)
  public String remarks(
      @javax.ws.rs.PathParam("pageId") @jakarta.ws.rs.PathParam("pageId") long pageId) {
    return file(pageId, FeedbackFiles::remarks);
  }

  private String file(long pageId, BiFunction<Heard, Texts, String> file) {
    Member maker = member();
    Texts words = new Texts(translator, maker.locale());
    return hearing
        .of(maker, pageId, Integer.MAX_VALUE)
        .map(heard -> file.apply(heard, words))
        .orElseThrow(() -> HttpStatus.of(NOT_FOUND));
  }

  private Member member() {
    return members.current().orElseThrow(() -> HttpStatus.of(NOT_FOUND));
  }
}
