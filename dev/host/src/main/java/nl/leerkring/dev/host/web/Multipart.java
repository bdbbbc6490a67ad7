package nl.leerkring.dev.host.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.dev.host.Upload;

/**
 * A form with files, as browsers send it (RFC 7578).
 *
 * @param fields what is no file, by name
 */
record Multipart(Map<String, List<String>> fields, List<Upload> files) {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
  private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

  static boolean is(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /** What is no form with files after all has no fields and no files. */
  static Multipart read(String contentType, byte[] body) {
    Multipart form = new Multipart(new LinkedHashMap<>(), new ArrayList<>());
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (boundary.find()) {
      String text = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
      form.addParts(body, ("--" + text).getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  private void addParts(byte[] body, byte[] firstLine) {
    byte[] between = new byte[firstLine.length + 2];
    between[0] = '\r';
    between[1] = '\n';
    System.arraycopy(firstLine, 0, between, 2, firstLine.length);
    int start = indexOf(body, firstLine, 0);
    int from = start < 0 ? body.length : start + firstLine.length;
    int to = indexOf(body, between, from);
    while (to >= 0) {
      addPart(body, from, to);
      from = to + between.length;
      to = indexOf(body, between, from);
    }
  }

  private void addPart(byte[] body, int from, int to) {
    int endOfHead = indexOf(body, END_OF_HEAD, from);
    if (endOfHead < 0 || endOfHead + END_OF_HEAD.length > to) {
      return;
    }
    String head = new String(body, from, endOfHead - from, StandardCharsets.UTF_8);
    byte[] content = Arrays.copyOfRange(body, endOfHead + END_OF_HEAD.length, to);
    Matcher name = NAME.matcher(head);
    if (!name.find()) {
      return;
    }
    Matcher file = FILE.matcher(head);
    if (!file.find()) {
      fields
          .computeIfAbsent(name.group(1), k -> new ArrayList<>())
          .add(new String(content, StandardCharsets.UTF_8));
    } else if (!file.group(1).isEmpty()) {
      files.add(new Upload(name.group(1), withoutFolder(file.group(1)), content));
    }
  }

  /** Some browsers send the whole path. */
  private static String withoutFolder(String name) {
    String unquoted = name.replace("%22", "\"");
    return unquoted.substring(Math.max(unquoted.lastIndexOf('/'), unquoted.lastIndexOf('\\')) + 1);
  }

  private static int indexOf(byte[] body, byte[] wanted, int from) {
    for (int i = from; i <= body.length - wanted.length; i++) {
      if (Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
