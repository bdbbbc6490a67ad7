package nl.leerkring.quizzes;

import java.util.List;
import nl.leerkring.web.SafeHtml;

/** Something to choose, or to put at one of some places. */
public final class OptionView {
  private final String value;
  private final SafeHtml text;
  private final boolean chosen;
  private final List<OptionView> places;

  OptionView(String value, SafeHtml text, boolean chosen, List<OptionView> places) {
    this.value = value;
    this.text = text;
    this.chosen = chosen;
    this.places = List.copyOf(places);
  }

  public String getValue() {
    return value;
  }

  public SafeHtml getText() {
    return text;
  }

  public boolean isChosen() {
    return chosen;
  }

  public List<OptionView> getPlaces() {
    return places;
  }
}
