package nl.leerkring.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leerkring.web.Message;

/**
 * The files of a zip, kept in memory and written nowhere.
 *
 * @param files by their path, in its order
 * @param refusal why nothing of it is read; else empty
 */
record Unzipped(Map<String, byte[]> files, Optional<Message> refusal) {
  private static final int MOST_FILES = 1000;
  private static final int LARGEST = 8 << 20;
  private static final int LARGEST_TOGETHER = 32 << 20;
  private static final int LONGEST_NAME = 250;

  static boolean isZip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  static Unzipped of(byte[] bytes) {
    Map<String, byte[]> files = new TreeMap<>();
    int entries = 0;
    long together = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = name(entry.getName());
        byte[] content = zip.readNBytes(LARGEST + 1);
        together += content.length;
        if (!isWithin(name)) {
          return refused("qti.error.path", shown(name));
        } else if (++entries > MOST_FILES) {
          return refused("qti.error.entries", MOST_FILES);
        } else if (content.length > LARGEST || together > LARGEST_TOGETHER) {
          return refused("qti.error.large", LARGEST_TOGETHER >> 20);
        } else if (!entry.isDirectory()
            && files.put(name.replaceFirst("^(\\./)+", ""), content) != null) {
          return refused("qti.error.double", shown(name));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return refused("qti.error.zip"); // damaged, or locked with a password
    }
    return entries == 0 ? refused("qti.error.zip") : new Unzipped(files, Optional.empty());
  }

  private static Unzipped refused(String key, Object... arguments) {
    return new Unzipped(Map.of(), Optional.of(new Message(key, arguments)));
  }

  /** Names are in UTF-8 nowadays, also where the zip does not say so. */
  private static String name(String name) {
    if (name.chars().anyMatch(c -> c > 0xff)) {
      return name;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      return name;
    }
  }

  private static boolean isWithin(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.indexOf('\\') < 0
        && name.chars().noneMatch(Character::isISOControl)
        && !name.startsWith("/")
        && !name.matches("(?s)[A-Za-z]:.*")
        && !("/" + name + "/").contains("/../");
  }

  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 80 ? plain.substring(0, 80) + "\u2026" : plain;
  }
}
