package nl.leerkring.quizzes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerkring.qti.Qti;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Remark;
import nl.leerkring.quizimport.Characters;
import nl.leerkring.quizimport.Gift;
import nl.leerkring.quizimport.QuizText;

/**
 * A file with questions, as it comes from somebody's machine.
 *
 * @param quiz the name of the quiz that it is for
 * @param name of the file; never a path to read from
 */
record QuizFile(long pageId, String quiz, String name, byte[] bytes) {
  /** As many bytes as a file may have. */
  static final int LARGEST = 2 << 20;

  private static final int LONGEST_NAME = 100;
  private static final Pattern OURS = Pattern.compile("(?m)^[ \\t]*\\?[ \\t]");
  private static final Pattern GIFT =
      Pattern.compile("(?m)^[ \\t]*(::|\\$CATEGORY:|// *question: *[0-9])");

  /** What it holds shows what it is, whatever it is called. */
  Imported read() {
    String called = name.replaceAll("[\\p{Cntrl}:]", " ").strip();
    String shown = called.substring(0, Math.min(LONGEST_NAME, called.length()));
    if (bytes.length > LARGEST) {
      return refused(shown, "quizzes.file.large");
    } else if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return Qti.read(shown, bytes);
    }
    Optional<String> text = Characters.of(bytes);
    Optional<String> guessed = text.or(() -> Characters.western(bytes));
    if (guessed.isEmpty()) {
      return refused(shown, "quizzes.file.letters");
    } else if (guessed.get().stripLeading().startsWith("<")) {
      return Qti.read(shown, bytes);
    }
    Imported read = questions(shown, guessed.get());
    return text.isPresent() ? read : doubted(shown, read);
  }

  private static Imported questions(String shown, String text) {
    boolean isGift = shown.toLowerCase(Locale.ROOT).endsWith(".gift") || GIFT.matcher(text).find();
    return !isGift && OURS.matcher(text).find() ? QuizText.read(text) : Gift.read(text);
  }

  private static Imported doubted(String shown, Imported read) {
    Stream<Remark> doubt = Stream.of(Remark.told(shown, "quizzes.file.western"));
    return new Imported(read.questions(), Stream.concat(doubt, read.remarks().stream()).toList());
  }

  private static Imported refused(String where, String key) {
    return new Imported(List.of(), List.of(Remark.refused(where, key)));
  }
}
