package nl.leerkring.mails;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where notices are kept until they were sent, and for a while after. */
interface NoticeRepository {
  /** How a notice stands. */
  enum State {
    WAITING,
    /** A node is sending it. */
    CLAIMED,
    SENT,
    /** It has probably left: a node stopped, or got no answer, at its end. It is not sent again. */
    UNCERTAIN,
    /** It was not sent, as there was nothing to tell them any more or too much already. */
    DROPPED,
    /** The mail server refused it until it was worth nothing. */
    FAILED
  }

  /** Adds it within the transaction under way, unless there is or was one with its key. */
  void add(Notice notice, Instant due);

  /** Takes back those of the topic that nobody is sending yet, for one person. */
  void takeBack(String topic, String member);

  boolean isWaiting(String topic, String member);

  /** Whether one of the topic left to somebody, or may have, after that moment. */
  boolean wasTold(String topic, String member, Instant since);

  /** Those that are due, the longest due first. */
  List<Waiting> due(Instant now, int most);

  /**
   * Takes it for sending, for this node alone; stands whatever happens to the node after.
   *
   * @return false when somebody else has it
   */
  boolean claim(Waiting waiting, Instant now);

  /**
   * Keeps that a claimed one leaves now; stands whatever happens to the node after.
   *
   * @return false when it was taken to be lost before
   */
  boolean letGo(Waiting waiting);

  /** Lets it wait till then; nobody has claimed it. */
  void postpone(Waiting waiting, Instant next);

  /** Lets a claimed one wait till then, as it was not taken. */
  void later(Waiting waiting, Instant next, String why);

  /** It is done with; what it was about is forgotten. */
  void end(Waiting waiting, State state, String why, Instant now);

  /**
   * What was claimed before then and never ended: what nobody let go waits again, as long as it is
   * worth something; the others become uncertain.
   *
   * @return how many became uncertain
   */
  int loseClaims(Instant before, Instant now);

  /** How many there are of each state. */
  Map<State, Integer> counts();

  /** Why the latest that failed, are uncertain or wait again did, without anything of who. */
  List<Trouble> troubles(int most);

  /** Lets those that failed wait again. */
  void again(Instant now);

  /** Forgets what was done with before then. */
  void forget(Instant before);
}
