package nl.leerkring.mails;

/** Why a notice did not leave, for administrators. */
public final class Trouble {
  private final String kind;
  private final NoticeRepository.State state;
  private final int tries;
  private final String why;

  Trouble(String kind, NoticeRepository.State state, int tries, String why) {
    this.kind = kind;
    this.state = state;
    this.tries = tries;
    this.why = why;
  }

  public String getKind() {
    return kind;
  }

  /** Key of the language files. */
  public String getStateKey() {
    return switch (state) {
      case FAILED -> "mails.state.failed";
      case UNCERTAIN -> "mails.state.uncertain";
      default -> "mails.state.waiting";
    };
  }

  public int getTries() {
    return tries;
  }

  public String getWhy() {
    return why;
  }
}
