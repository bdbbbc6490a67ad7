package nl.leerkring.profiles;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/**
 * All that a member says of themselves. Not for others' eyes: what they may see is a {@link
 * SeenProfile}.
 *
 * @param functions job roles, as the member spells them; compared by {@link Terms}
 * @param shown how far each part is shown
 */
public record Profile(
    MemberKey member,
    List<String> functions,
    List<String> helpsWith,
    List<String> wantsToLearn,
    Map<ProfileField, ShownTo> shown) {
  public Profile {
    functions = List.copyOf(functions);
    helpsWith = List.copyOf(helpsWith);
    wantsToLearn = List.copyOf(wantsToLearn);
    Map<ProfileField, ShownTo> all = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      all.put(field, shown.getOrDefault(field, ShownTo.COMPANY));
    }
    shown = Collections.unmodifiableMap(all);
  }

  /** Of somebody who said nothing yet. */
  public static Profile empty(MemberKey member) {
    return new Profile(member, List.of(), List.of(), List.of(), Map.of());
  }

  public List<String> of(ProfileField field) {
    return switch (field) {
      case FUNCTIONS -> functions;
      case HELPS_WITH -> helpsWith;
      case WANTS_TO_LEARN -> wantsToLearn;
    };
  }

  public ShownTo shownTo(ProfileField field) {
    return shown.get(field);
  }

  /** Whether the member does work that is called so. */
  public boolean hasFunction(String function) {
    return Terms.meet(functions, List.of(function));
  }

  /** Whether every part is for nobody but the member. */
  public boolean isHidden() {
    return Arrays.stream(ProfileField.values()).allMatch(field -> shownTo(field) == ShownTo.NOBODY);
  }

  public boolean isEmpty() {
    return functions.isEmpty() && helpsWith.isEmpty() && wantsToLearn.isEmpty();
  }
}
