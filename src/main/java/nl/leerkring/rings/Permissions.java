package nl.leerkring.rings;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** The matrix of rights per ring and role, as administrators set it. */
@Component
public class Permissions {
  private final RingSettings settings;
  private final Members members;
  private final AuditLog audit;

  Permissions(RingSettings settings, Members members, AuditLog audit) {
    this.settings = settings;
    this.members = members;
    this.audit = audit;
  }

  /** The matrix as it is; the safe one for who may not administer Confluence. */
  public Matrix matrix(Member asker) {
    return members.mayAdminister(asker) ? settings.matrix() : Matrix.safe();
  }

  /** Keeps the matrix, or says why not; rights change only when a plan is applied. */
  public Optional<Message> save(Member asker, Matrix matrix) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    settings.keep(matrix);
    audit.record(
        asker, "rings.audit.MATRIX", Map.of("anonymous", String.valueOf(matrix.anonymous())));
    return Optional.empty();
  }
}
