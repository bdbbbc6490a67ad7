package nl.leerkring.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Message;
import nl.leerkring.web.SafeHtml;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** The fields in which a member says how often: the same on their page and behind the link. */
@Component
public class PreferenceFields {
  private final Templates templates;
  private final Translator translator;

  PreferenceFields(Templates templates, Translator translator) {
    this.templates = templates;
    this.translator = translator;
  }

  SafeHtml of(Locale locale, PreferenceForm form, Map<String, Message> errors) {
    Texts texts = new Texts(translator, locale);
    Map<String, String> said =
        errors.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, error -> texts.of(error.getValue())));
    List<FrequencyView> frequencies =
        Arrays.stream(Frequency.values())
            .map(one -> new FrequencyView(one, one.name().equals(form.frequency())))
            .toList();
    return SafeHtml.rendered(
        templates.render(
            "templates/preferences/fields.vm",
            Map.of(
                "text", texts,
                "frequencies", frequencies,
                "pausedUntil", form.pausedUntil(),
                "errors", said)));
  }
}
