package nl.leerkring.rings;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * One time that a plan was carried out, step by step.
 *
 * @param by who said so; a key without a value when the plugin did it at night
 * @param why in the words of who said so; may be empty
 * @param plan everything that was to be done, in order
 * @param done how many of the plan's changes are done
 */
public record Apply(
    int id,
    Kind kind,
    State state,
    Instant started,
    MemberKey by,
    String why,
    RingPlan plan,
    int done) {
  /** What it was for. */
  public enum Kind {
    APPLY,
    MEND,
    UNDO
  }

  /** How far it came. */
  public enum State {
    RUNNING,
    STOPPED,
    DONE,
    UNDONE
  }

  public int total() {
    return plan.changes().size();
  }

  boolean isOpen() {
    return state == State.RUNNING || state == State.STOPPED;
  }
}
