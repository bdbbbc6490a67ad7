package nl.leerkring.dev.ao;

import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/** Counts every statement that is executed, so that a test can hold a page against its number. */
final class CountedConnection {
  private CountedConnection() {}

  static Connection counting(Connection connection, AtomicLong statements) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object result = Invocations.invoke(connection, method, arguments);
          return result instanceof Statement statement ? counted(statement, statements) : result;
        });
  }

  private static Statement counted(Statement statement, AtomicLong statements) {
    Class<? extends Statement> type =
        statement instanceof CallableStatement
            ? CallableStatement.class
            : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    return proxy(
        type,
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            statements.incrementAndGet();
          }
          return Invocations.invoke(statement, method, arguments);
        });
  }

  static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
