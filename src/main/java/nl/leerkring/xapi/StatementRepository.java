package nl.leerkring.xapi;

import java.time.Instant;
import java.util.List;

/** The learning record store and what waits for it. */
interface StatementRepository {
  RecordStore store();

  void keep(RecordStore store);

  /** Adds the statement within the transaction under way; one that is there stays as it is. */
  void add(String statementId, String memberKey, String body);

  /** Those that wait, the oldest first, of every person up to the first that is not due yet. */
  List<Statement> due(Instant now, int most);

  void accepted(int id);

  void refused(int id, String why);

  void later(int id, Instant next, String why);

  int count(String state);

  /** Why the last one was not accepted; empty when there is none. */
  String lastWhy();

  /** Lets those that were refused wait again. */
  void again();
}
