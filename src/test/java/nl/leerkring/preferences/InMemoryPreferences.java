package nl.leerkring.preferences;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/** Preferences without a database. */
public final class InMemoryPreferences implements PreferenceRepository {
  private final Map<MemberKey, Preference> kept = new LinkedHashMap<>();
  private int writes;

  /** The service on top of what is here. */
  public Preferences service(Clock clock) {
    return new Preferences(this, clock);
  }

  @Override
  public List<Preference> find(Collection<MemberKey> members) {
    return kept.values().stream().filter(one -> members.contains(one.member())).toList();
  }

  @Override
  public void keep(Preference preference) {
    writes++;
    kept.put(preference.member(), preference);
  }

  @Override
  public void remove(MemberKey member) {
    kept.remove(member);
  }

  int writes() {
    return writes;
  }
}
