package nl.leerkring.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form as our script sends them: a JSON object of lists of texts. A form of another
 * site cannot name this content type, which keeps it out.
 */
public final class JsonBody {
  private static final int LONGEST = 1 << 16;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_THIS_TYPE = 415;

  private JsonBody() {}

  /** The fields by name; says the status of what is wrong otherwise. */
  public static Map<String, List<String>> fields(InputStream body, String type) {
    if (type == null || !type.split(";")[0].trim().equalsIgnoreCase("application/json")) {
      throw HttpStatus.of(NOT_THIS_TYPE);
    }
    try {
      byte[] bytes = body.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw HttpStatus.of(BAD_REQUEST);
      }
      return fields(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the body of a request", e);
    }
  }

  private static Map<String, List<String>> fields(String text) {
    if (!(Documents.read(text).value() instanceof Map<?, ?> map)) {
      throw HttpStatus.of(BAD_REQUEST);
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    map.forEach(
        (name, values) ->
            fields.put(
                String.valueOf(name),
                values instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(values))));
    return fields;
  }
}
