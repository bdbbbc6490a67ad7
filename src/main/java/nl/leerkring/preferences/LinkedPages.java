package nl.leerkring.preferences;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The pages behind the links of a mail: plain ones of our own, as who sees them need not be logged
 * in, without a script and without a word of who the member is.
 */
@Component
class LinkedPages {
  private final Templates templates;
  private final Translator translator;
  private final Members members;
  private final PreferenceFields fields;
  private final LinkedAddresses addresses;

  LinkedPages(
      Templates templates,
      Translator translator,
      Members members,
      PreferenceFields fields,
      LinkedAddresses addresses) {
    this.templates = templates;
    this.translator = translator;
    this.members = members;
    this.fields = fields;
    this.addresses = addresses;
  }

  String preferences(
      Member member,
      String token,
      PreferenceForm form,
      Map<String, Message> errors,
      boolean saved) {
    Map<String, Object> model = new HashMap<>();
    model.put("fields", fields.of(member.locale(), form, errors));
    model.put("action", addresses.preferences(token));
    model.put("saved", saved);
    return page("preferences", member.locale(), model);
  }

  String unsubscribe(Member member, String token, Preference now) {
    Map<String, Object> model = new HashMap<>();
    model.put("off", now.frequency() == Frequency.OFF);
    model.put("before", "preferences.frequency." + now.before().name());
    model.put("unsubscribe", addresses.unsubscribe(token));
    model.put("undo", addresses.undo(token));
    return page("unsubscribe", member.locale(), model);
  }

  /** The same whatever is wrong with the link. */
  String nothing() {
    return page("nothing", members.visitorLocale(), Map.of("login", addresses.home()));
  }

  private String page(String part, Locale locale, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("text", new Texts(translator, locale));
    all.put("language", locale.toLanguageTag());
    all.put("part", part);
    return templates.render("templates/preferences/linked.vm", all);
  }
}
