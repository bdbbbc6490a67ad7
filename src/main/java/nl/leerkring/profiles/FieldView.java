package nl.leerkring.profiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerkring.web.ChoiceView;
import nl.leerkring.web.Texts;

/** A part of the form: its words, and how far they are shown. */
public final class FieldView {
  private static final int EMPTY_LINES = 2;

  private final ProfileField field;
  private final ProfileForm form;
  private final List<String> suggestions;
  private final String error;
  private final Texts words;

  FieldView(
      ProfileField field, ProfileForm form, List<String> suggestions, String error, Texts words) {
    this.field = field;
    this.form = form;
    this.suggestions = suggestions;
    this.error = error;
    this.words = words;
  }

  /** As the form sends it. */
  public String getName() {
    return switch (field) {
      case FUNCTIONS -> "functions";
      case HELPS_WITH -> "helpsWith";
      case WANTS_TO_LEARN -> "wantsToLearn";
    };
  }

  public String getLabel() {
    return words.get("profiles.field." + key());
  }

  public String getHelp() {
    return words.get("profiles.field." + key() + ".help", field.most());
  }

  private String key() {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** What was typed, and lines to type more in. */
  public List<LineView> getLines() {
    List<LineView> lines = new ArrayList<>();
    List<String> typed = form.lines(field);
    int count = Math.max(typed.size(), Math.min(typed.size() + EMPTY_LINES, field.most()));
    for (int i = 0; i < count; i++) {
      lines.add(new LineView(i + 1, i < typed.size() ? typed.get(i) : ""));
    }
    return lines;
  }

  /** What others named that the reader may see. */
  public List<String> getSuggestions() {
    return suggestions;
  }

  public List<ChoiceView> getChoices() {
    ShownTo chosen = form.shownTo(field).orElse(ShownTo.COMPANY);
    return Arrays.stream(ShownTo.values())
        .map(to -> new ChoiceView(to.name(), words.get(label(to)), to == chosen))
        .toList();
  }

  private static String label(ShownTo to) {
    return "profiles.shown." + to.name().toLowerCase(Locale.ROOT);
  }

  public String getError() {
    return error;
  }
}
