package nl.leerkring.host;

import java.util.Map;

/** Confluence's own record of who changed what. */
public interface AuditLog {
  /**
   * Adds a line.
   *
   * @param whatKey key of our language files
   * @param details keys, ids and numbers in order; never a title, nor anything of a person
   */
  void record(Member who, String whatKey, Map<String, String> details);
}
