package nl.leerkring.preferences;

import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import nl.leerkring.web.SafeHtml;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Where a member says how often they want the digest. */
public class DigestPreferencesAction extends MemberAction {
  private final Preferences preferences;
  private final PreferenceFields fields;
  private String frequency = "";
  private String pausedUntil = "";
  private String saved = "";
  private Map<String, Message> wrong = Map.of();

  public DigestPreferencesAction(
      Members members, Translator translator, Preferences preferences, PreferenceFields fields) {
    super(members, translator);
    this.preferences = preferences;
    this.fields = fields;
  }

  @Override
  public String doDefault() {
    PreferenceForm now = PreferenceForm.of(preferences.of(member().key()));
    frequency = now.frequency();
    pausedUntil = now.pausedUntil();
    return "input";
  }

  @Override
  public String execute() {
    wrong = preferences.choose(member(), form());
    refuse(wrong);
    return wrong.isEmpty() ? "success" : "input";
  }

  /** The fields with what was typed in them, and what is wrong with it. */
  public SafeHtml getFields() {
    return fields.of(member().locale(), form(), wrong);
  }

  private PreferenceForm form() {
    return new PreferenceForm(frequency, pausedUntil);
  }

  public boolean isSaved() {
    return Boolean.parseBoolean(saved);
  }

  @StrutsParameter
  public void setFrequency(String frequency) {
    this.frequency = frequency;
  }

  @StrutsParameter
  public void setPausedUntil(String pausedUntil) {
    this.pausedUntil = pausedUntil;
  }

  @StrutsParameter
  public void setSaved(String saved) {
    this.saved = saved;
  }
}
