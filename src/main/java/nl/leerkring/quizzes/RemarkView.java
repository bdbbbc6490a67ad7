package nl.leerkring.quizzes;

import nl.leerkring.questions.Remark;
import nl.leerkring.web.Texts;

/** What is to be said of a line. */
public final class RemarkView {
  private final Remark remark;
  private final Texts texts;

  RemarkView(Remark remark, Texts texts) {
    this.remark = remark;
    this.texts = texts;
  }

  public String getWhere() {
    return remark.where();
  }

  public String getText() {
    return texts.of(remark.why());
  }

  public boolean isRefused() {
    return remark.refused();
  }
}
