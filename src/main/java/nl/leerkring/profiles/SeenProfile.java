package nl.leerkring.profiles;

import java.util.List;
import nl.leerkring.host.Member;

/** What one viewer may see of a member's profile; what they may not see is not in it. */
public record SeenProfile(
    Member member, List<String> functions, List<String> helpsWith, List<String> wantsToLearn) {
  public SeenProfile {
    functions = List.copyOf(functions);
    helpsWith = List.copyOf(helpsWith);
    wantsToLearn = List.copyOf(wantsToLearn);
  }

  public boolean isEmpty() {
    return functions.isEmpty() && helpsWith.isEmpty() && wantsToLearn.isEmpty();
  }
}
