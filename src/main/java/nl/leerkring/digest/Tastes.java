package nl.leerkring.digest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.leerkring.host.MemberKey;
import nl.leerkring.profiles.Profiles;
import nl.leerkring.profiles.Terms;
import org.springframework.stereotype.Component;

/** What members' work is and what they want to learn, as they said in their profiles. */
@Component
class Tastes {
  private final Profiles profiles;

  Tastes(Profiles profiles) {
    this.profiles = profiles;
  }

  /** Of those who said; one query for tens of members. Only the reader gets to see what fits. */
  Map<MemberKey, Taste> of(Collection<MemberKey> members) {
    Map<MemberKey, Taste> tastes = new HashMap<>();
    profiles
        .of(members)
        .forEach(
            (member, profile) ->
                tastes.put(
                    member,
                    new Taste(
                        Terms.normal(profile.functions()), Terms.normal(profile.wantsToLearn()))));
    return tastes;
  }
}
