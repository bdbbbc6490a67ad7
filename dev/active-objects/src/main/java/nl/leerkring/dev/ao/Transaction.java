package nl.leerkring.dev.ao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The connection of a transaction, which only the transaction itself may end. */
final class Transaction {
  private static final Set<String> OURS = Set.of("close", "commit", "rollback", "setAutoCommit");

  private final Connection own;
  private final Connection shared;
  private boolean rollBackOnly;

  Transaction(Connection own) throws SQLException {
    this.own = own;
    own.setAutoCommit(false);
    this.shared =
        CountedConnection.proxy(
            Connection.class,
            (proxy, method, arguments) ->
                OURS.contains(method.getName()) && !toSavepoint(arguments)
                    ? null
                    : Invocations.invoke(own, method, arguments));
  }

  private static boolean toSavepoint(Object[] arguments) {
    return arguments != null && arguments[0] instanceof java.sql.Savepoint;
  }

  Connection connection() {
    return shared;
  }

  void rollBackOnly() {
    rollBackOnly = true;
  }

  void end(boolean finished) {
    try (own) {
      if (finished && !rollBackOnly) {
        own.commit();
      } else {
        own.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not end a transaction", e);
    }
    if (finished && rollBackOnly) {
      throw new IllegalStateException(
          "Rolled back, because a failure inside the transaction was caught outside of it");
    }
  }
}
