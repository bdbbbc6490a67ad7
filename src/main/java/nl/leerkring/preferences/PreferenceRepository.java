package nl.leerkring.preferences;

import java.util.Collection;
import java.util.List;
import nl.leerkring.host.MemberKey;

/** Keeps what members said, one row of each. */
interface PreferenceRepository {
  /** Of those who said anything; a query for hundreds. */
  List<Preference> find(Collection<MemberKey> members);

  void keep(Preference preference);

  void remove(MemberKey member);
}
