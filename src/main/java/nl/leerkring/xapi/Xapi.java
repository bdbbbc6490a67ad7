package nl.leerkring.xapi;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Where learning records go, for administrators. */
@Component
public class Xapi {
  private static final int SALT_BYTES = 32;

  private final StatementRepository repository;
  private final Outbox outbox;
  private final Members members;

  Xapi(StatementRepository repository, Outbox outbox, Members members) {
    this.repository = repository;
    this.outbox = outbox;
    this.members = members;
  }

  RecordStore store() {
    return repository.store();
  }

  /** Keeps where records go; an empty secret leaves the one that is there. */
  Map<String, Message> save(Member asker, String endpoint, String userName, String secret) {
    Map<String, Message> wrong = new LinkedHashMap<>();
    String address = endpoint.trim().replaceAll("/+$", "");
    if (!members.mayAdminister(asker)) {
      wrong.put("form", new Message("xapi.error.admin"));
    } else if (!address.isEmpty() && !isAllowed(address)) {
      wrong.put("endpoint", new Message("xapi.error.endpoint"));
    }
    if (wrong.isEmpty()) {
      RecordStore before = repository.store();
      repository.keep(
          new RecordStore(
              address,
              userName.trim(),
              secret.isEmpty() ? before.secret() : secret,
              before.salt().isEmpty() ? salt() : before.salt()));
    }
    return wrong;
  }

  private static boolean isAllowed(String address) {
    try {
      URI uri = new URI(address);
      boolean isLocal = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
      return uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && ("https".equals(uri.getScheme()) || isLocal && "http".equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String salt() {
    byte[] bytes = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  int waiting() {
    return repository.count(AoStatementRepository.WAITING);
  }

  int refused() {
    return repository.count(AoStatementRepository.REFUSED);
  }

  String lastWhy() {
    return repository.lastWhy();
  }

  void again(Member asker) {
    if (members.mayAdminister(asker)) {
      repository.again();
    }
  }

  /** Sends what is due, for the job; says so in a few words for the job's history. */
  String send() {
    return "Accepted: " + outbox.send();
  }
}
