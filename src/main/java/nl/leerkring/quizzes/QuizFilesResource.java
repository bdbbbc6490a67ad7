package nl.leerkring.quizzes;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.questions.Imported;
import nl.leerkring.quizimport.QuizText;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.Json;
import nl.leerkring.web.Texts;

/** Turns a file with questions into our plain text, for its maker to look at; nothing is kept. */
@javax.ws.rs.Path("/quizfiles")
@jakarta.ws.rs.Path("/quizfiles")
@LicensedOnly
public class QuizFilesResource {
  private static final int NOT_FOUND = 404;
  private static final int NOT_THIS_TYPE = 415;

  private final Members members;
  private final Translator translator;
  private final QuizEditing editing;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public QuizFilesResource(Members members, Translator translator, QuizEditing editing) {
    this.members = members;
    this.translator = translator;
    this.editing = editing;
  }

  /**
   * The questions as {@code text}, with {@code remarks} on what could not be taken over; 404 for
   * who may not write the quiz. The body is the file itself, of a type that a form of another site
   * cannot send.
   */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Produces("application/json;charset=utf-8")
  @jakarta.ws.rs.Produces("application/json;charset=utf-8")
  public String read(
      @javax.ws.rs.QueryParam("pageId") @jakarta.ws.rs.QueryParam("pageId") long pageId,
      @javax.ws.rs.QueryParam("name") @jakarta.ws.rs.QueryParam("name") String quiz,
      @javax.ws.rs.QueryParam("file") @jakarta.ws.rs.QueryParam("file") String file,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member member = members.current().orElseThrow(() -> HttpStatus.of(NOT_FOUND));
    if (type == null || !type.split(";")[0].trim().equalsIgnoreCase("application/octet-stream")) {
      throw HttpStatus.of(NOT_THIS_TYPE);
    }
    QuizFile sent =
        new QuizFile(pageId, quiz == null ? "" : quiz, file == null ? "" : file, bytes(body));
    Imported imported = editing.file(member, sent).orElseThrow(() -> HttpStatus.of(NOT_FOUND));
    return json(imported, new Texts(translator, member.locale()));
  }

  private static byte[] bytes(InputStream body) {
    try {
      return body.readNBytes(QuizFile.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the body of a request", e);
    }
  }

  private static String json(Imported imported, Texts texts) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("said", texts.get("quizzes.file.added", imported.questions().size()));
    answer.put("text", QuizText.write(imported.questions()));
    answer.put(
        "remarks",
        imported.remarks().stream().map(one -> new RemarkView(one, texts).fields()).toList());
    return Json.of(answer);
  }
}
