package nl.leerkring.profiles;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.MemberKey;
import nl.leerkring.web.Message;

/** A profile as it was typed. */
final class ProfileForm {
  static final int LONGEST = 60;

  private final Map<ProfileField, List<String>> typed = new EnumMap<>(ProfileField.class);
  private final Map<ProfileField, String> shown = new EnumMap<>(ProfileField.class);

  static ProfileForm of(Profile profile) {
    ProfileForm form = new ProfileForm();
    for (ProfileField field : ProfileField.values()) {
      form.type(field, profile.of(field));
      form.show(field, profile.shownTo(field).name());
    }
    return form;
  }

  void type(ProfileField field, List<String> lines) {
    typed.put(field, List.copyOf(lines));
  }

  void show(ProfileField field, String to) {
    shown.put(field, to);
  }

  /** A term a line. */
  List<String> lines(ProfileField field) {
    return Terms.read(typed.getOrDefault(field, List.of()));
  }

  /** How far the part is to be shown; empty when what was sent is no choice of ours. */
  Optional<ShownTo> shownTo(ProfileField field) {
    String name = shown.getOrDefault(field, ShownTo.COMPANY.name());
    for (ShownTo to : ShownTo.values()) {
      if (to.name().equals(name)) {
        return Optional.of(to);
      }
    }
    return Optional.empty();
  }

  Map<String, Message> errors() {
    Map<String, Message> errors = new LinkedHashMap<>();
    for (ProfileField field : ProfileField.values()) {
      List<String> terms = lines(field);
      Optional<String> tooLong = terms.stream().filter(term -> term.length() > LONGEST).findFirst();
      if (tooLong.isPresent()) {
        errors.put(field.name(), new Message("profiles.error.long", LONGEST, tooLong.get()));
      } else if (terms.size() > field.most()) {
        errors.put(field.name(), new Message("profiles.error.many", field.most()));
      } else if (shownTo(field).isEmpty()) {
        errors.put(field.name(), new Message("profiles.error.shown"));
      }
    }
    return errors;
  }

  /** The caller has checked that nothing is wrong. */
  Profile profile(MemberKey member) {
    Map<ProfileField, ShownTo> all = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      all.put(field, shownTo(field).orElseThrow());
    }
    return new Profile(
        member,
        lines(ProfileField.FUNCTIONS),
        lines(ProfileField.HELPS_WITH),
        lines(ProfileField.WANTS_TO_LEARN),
        all);
  }
}
