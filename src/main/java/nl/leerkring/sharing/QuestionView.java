package nl.leerkring.sharing;

/** One of the questions before a page reaches further. */
public final class QuestionView {
  private final String name;
  private final String text;
  private final String answer;
  private final String error;

  QuestionView(String name, String text, String answer, String error) {
    this.name = name;
    this.text = text;
    this.answer = answer;
    this.error = error;
  }

  public String getName() {
    return name;
  }

  public String getText() {
    return text;
  }

  public boolean isYes() {
    return answer.equals("yes");
  }

  public boolean isNo() {
    return answer.equals("no");
  }

  /** What is wrong with the answer; empty when nothing is. */
  public String getError() {
    return error;
  }
}
