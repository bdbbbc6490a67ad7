package nl.leerkring.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.companies.Fault;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Documents;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.Json;
import nl.leerkring.web.Message;
import nl.leerkring.web.Reading;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Who calls by REST, what they sent and what they hear when it is refused; the same for every
 * resource. A body is read after it is known who sent it, and only as far as it may be long.
 */
@Component
class RestCaller {
  static final String JSON = "application/json";
  static final String YAML = "application/yaml";

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;
  private static final int NOT_THIS_TYPE = 415;

  /** Why somebody has to look again before they say it again. */
  private static final Set<String> CONFLICTS =
      Set.of(
          "rings.error.changed",
          "rings.error.company.changed",
          "rings.error.key.taken",
          "setup.error.changed");

  private final Members members;
  private final Translator translator;

  RestCaller(Members members, Translator translator) {
    this.members = members;
    this.translator = translator;
  }

  /** The administrator who calls; anybody else hears nothing but that they may not. */
  Member admin() {
    return members
        .current()
        .filter(members::mayAdminister)
        .orElseThrow(() -> HttpStatus.of(FORBIDDEN));
  }

  /** Who calls; nobody else hears that there is anything. */
  Member member() {
    return members.current().orElseThrow(this::missing);
  }

  /**
   * The text that an administrator sent.
   *
   * @param type as the request names it; a form or a script of another site can name none of ours,
   *     so that this alone keeps those out
   */
  String text(InputStream body, String type, String... types) {
    admin();
    return sent(body, type, types);
  }

  private String sent(InputStream body, String type, String... types) {
    String named = type == null ? "" : type.split(";")[0].trim();
    if (List.of(types).stream().noneMatch(named::equalsIgnoreCase)) {
      throw HttpStatus.of(NOT_THIS_TYPE);
    }
    try {
      byte[] bytes = body.readNBytes(Documents.LONGEST + 1);
      if (bytes.length > Documents.LONGEST) {
        throw HttpStatus.of(TOO_LARGE);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refused(List.of(new Fault("document", new Message("setup.error.character"))));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the body of a request", e);
    }
  }

  /** What the reader makes of the JSON that an administrator sent, when nothing is wrong in it. */
  <T> T read(InputStream body, String type, Function<Node, T> reader) {
    admin();
    return readOf(body, type, reader);
  }

  /** The same for any member who calls. */
  <T> T readOf(InputStream body, String type, Function<Node, T> reader) {
    member();
    Reading reading = Documents.read(sent(body, type, JSON));
    List<Fault> faults = new ArrayList<>();
    reading.why().ifPresent(why -> faults.add(new Fault("document", why)));
    T read = faults.isEmpty() ? reader.apply(Node.root(reading.value(), faults)) : null;
    done(faults);
    return read;
  }

  /** Goes on when nothing is wrong. */
  void done(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
  }

  void done(String where, Optional<Message> refusal) {
    done(refusal.map(why -> new Fault(where, why)).stream().toList());
  }

  void done(Map<String, Message> refusals) {
    done(refusals.entrySet().stream().map(one -> new Fault(one.getKey(), one.getValue())).toList());
  }

  /** The language files in the caller's language. */
  Texts words() {
    return new Texts(translator, member().locale());
  }

  /** The lines of a text in the site's language: the same whoever asks. */
  List<String> lines(String key) {
    return translator.text(members.visitorLocale(), key).lines().toList();
  }

  RuntimeException missing() {
    return HttpStatus.of(NOT_FOUND);
  }

  private RuntimeException refused(List<Fault> faults) {
    boolean isConflict = faults.stream().allMatch(fault -> CONFLICTS.contains(fault.why().key()));
    return HttpStatus.of(isConflict ? CONFLICT : BAD_REQUEST, Json.of(errors(faults)));
  }

  /** As every resource says what is wrong, in the caller's language. */
  Map<String, Object> errors(List<Fault> faults) {
    Texts words = new Texts(translator, member().locale());
    List<Object> errors = new ArrayList<>();
    for (Fault fault : faults) {
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("path", fault.where());
      error.put("message", words.of(fault.why()));
      errors.add(error);
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("errors", errors);
    return tree;
  }
}
