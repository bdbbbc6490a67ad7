package nl.leerkring.profiles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/** Where profiles are kept. */
interface ProfileRepository {
  /** Of those who have one; as many queries however many they are. */
  Map<MemberKey, Profile> find(Collection<MemberKey> members);

  /** Keeps it instead of what was kept of the member, wholly. */
  void save(Profile profile);

  /** Forgets what the member said. */
  void remove(MemberKey member);

  /** Who named one of the terms there, in one order. */
  List<MemberKey> having(ProfileField field, Collection<String> terms);

  /** Who wrote something there lately, the latest first; each once. */
  List<MemberKey> latest(ProfileField field, int terms);
}
