package nl.leerkring.host;

/** Which comments are still there; who may see one is whoever may see its page. */
public interface LiveComments {
  /** False when it was thrown away, and whenever that cannot be known. */
  boolean has(long commentId);
}
