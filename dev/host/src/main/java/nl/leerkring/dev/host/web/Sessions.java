package nl.leerkring.dev.host.web;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The visits under way, in memory: a restart logs everybody out. The oldest make room. */
final class Sessions {
  private static final int MOST = 20_000;
  private static final int BYTES = 20;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
              return size() > MOST;
            }
          });

  Optional<Session> find(String id) {
    return Optional.ofNullable(id).map(sessions::get);
  }

  /** A new visit, with new secrets, so that nobody can prepare one for somebody else. */
  Session begin(String personKey) {
    Session session = new Session(secret(), secret(), personKey);
    sessions.put(session.id(), session);
    return session;
  }

  void end(String id) {
    sessions.remove(id);
  }

  private String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
