package nl.leerkring.quizimport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Remark;
import nl.leerkring.questions.Wording;
import nl.leerkring.questions.Wording.Format;

/** Questions in GIFT, as Moodle exports them. */
public final class Gift {
  /** Where the answers stood within a text. */
  private static final String GAP = "_____";

  private static final Pattern TITLE =
      Pattern.compile("\\s*::(.*?)(?<!\\\\)::(.*)", Pattern.DOTALL);

  private final Sieve sieve = new Sieve();

  private Gift() {}

  public static Imported read(String text) {
    return text.length() > Sieve.LONGEST ? Sieve.tooLong() : new Gift().all(text);
  }

  private Imported all(String text) {
    new GiftBlocks(sieve).of(Characters.printable(text)).forEach(this::block);
    Imported imported = sieve.imported();
    boolean isSilent = imported.questions().isEmpty() && imported.remarks().isEmpty();
    if (isSilent && !text.isBlank()) {
      sieve.say(Remark.refused(1, "quizimport.error.none"));
    }
    return sieve.imported();
  }

  private void block(GiftBlocks.Block block) {
    String rest = block.text();
    String name = "";
    Matcher title = TITLE.matcher(rest);
    if (rest.stripLeading().startsWith("::")) {
      if (!title.matches()) {
        refuse(block, "quizimport.error.title");
        return;
      }
      name = GiftText.collapsed(GiftText.plain(title.group(1)));
      rest = title.group(2);
    }
    int open = GiftText.find(rest, "{", 0);
    int close = open < 0 ? -1 : GiftText.find(rest, "}", open);
    if (open < 0) {
      sieve.say(Remark.told(block.line(), "quizimport.told.description"));
    } else if (close < 0 || GiftText.find(rest.substring(0, close), "{", open + 1) >= 0) {
      refuse(block, "quizimport.error.braces");
    } else if (GiftText.find(rest, "{", close) >= 0) {
      refuse(block, "quizimport.error.gaps");
    } else {
      String after = rest.substring(close + 1).strip();
      String before = rest.substring(0, open).strip();
      String asked = after.isEmpty() ? before : before + " " + GAP + " " + after;
      Wording text = GiftText.wording(asked, Format.MOODLE);
      answers(block, name, text, rest.substring(open + 1, close));
    }
  }

  private void refuse(GiftBlocks.Block block, String why) {
    sieve.say(Remark.refused(block.line(), why));
  }

  private void answers(GiftBlocks.Block block, String name, Wording text, String all) {
    int general = general(all);
    String given = (general < 0 ? all : all.substring(0, general)).strip();
    Wording explanation =
        general < 0 ? Wording.NONE : GiftText.wording(all.substring(general + 4), text.format());
    if (given.isEmpty()) {
      sieve.say(Remark.told(block.line(), "quizimport.told.essay"));
      return;
    }
    new GiftKey(sieve, block, text.format())
        .read(given)
        .ifPresent(key -> sieve.take(block.line(), new Question(name, text, key, explanation)));
  }

  /** Where what is said to everybody begins: at the last such sign. */
  private static int general(String all) {
    int last = -1;
    for (int at = GiftText.find(all, "####", 0); at >= 0; at = GiftText.find(all, "####", at + 1)) {
      last = at;
    }
    return last;
  }
}
