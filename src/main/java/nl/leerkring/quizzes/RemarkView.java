package nl.leerkring.quizzes;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.questions.Remark;
import nl.leerkring.web.Texts;

/** What is to be said of a line, or of a file and a line of it. */
public final class RemarkView {
  private static final Pattern PLACE = Pattern.compile("(?s)(?:(.+):)?([0-9]+)");

  private final Remark remark;
  private final Texts texts;

  RemarkView(Remark remark, Texts texts) {
    this.remark = remark;
    this.texts = texts;
  }

  public String getWhere() {
    Matcher place = PLACE.matcher(remark.where());
    if (!place.matches()) {
      return texts.get("quizzes.whole", remark.where());
    }
    return place.group(1) == null
        ? texts.get("quizzes.line", place.group(2))
        : texts.get("quizzes.place", place.group(1), place.group(2));
  }

  public String getText() {
    return texts.of(remark.why());
  }

  public boolean isRefused() {
    return remark.refused();
  }

  /** As our script gets it. */
  Map<String, Object> fields() {
    return Map.of("where", getWhere(), "text", getText(), "refused", isRefused());
  }
}
