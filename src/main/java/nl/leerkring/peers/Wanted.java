package nl.leerkring.peers;

import java.util.List;
import java.util.Optional;
import nl.leerkring.profiles.Profile;
import nl.leerkring.profiles.SeenProfile;
import nl.leerkring.profiles.Terms;

/**
 * Whom somebody looks for: people with one of these functions, or who help with what they want to
 * learn, or want to learn what they can help with.
 */
record Wanted(List<String> functions, List<String> learns, List<String> helps) {
  private static final int SAME_FUNCTION = 4;
  private static final int THEY_HELP = 2;
  private static final int I_HELP = 1;

  Wanted {
    functions = List.copyOf(functions);
    learns = List.copyOf(learns);
    helps = List.copyOf(helps);
  }

  /** What the macro asks for; where it leaves something open the viewer's own profile. */
  static Wanted of(Profile own, List<String> functions, List<String> topics) {
    return new Wanted(
        functions.isEmpty() ? own.functions() : functions,
        topics.isEmpty() ? own.wantsToLearn() : topics,
        topics.isEmpty() ? own.helpsWith() : List.of());
  }

  boolean isNothing() {
    return functions.isEmpty() && learns.isEmpty() && helps.isEmpty();
  }

  /** What they have in common; empty when that is nothing that the viewer may see. */
  Optional<Peer> match(SeenProfile other, List<String> companies) {
    List<String> theyHelp = Terms.common(other.helpsWith(), learns);
    List<String> theyAsk = Terms.common(other.wantsToLearn(), helps);
    int strength =
        (Terms.meet(other.functions(), functions) ? SAME_FUNCTION : 0)
            + (theyHelp.isEmpty() ? 0 : THEY_HELP)
            + (theyAsk.isEmpty() ? 0 : I_HELP);
    return strength == 0
        ? Optional.empty()
        : Optional.of(new Peer(other, companies, theyHelp, theyAsk, strength));
  }
}
