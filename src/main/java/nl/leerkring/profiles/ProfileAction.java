package nl.leerkring.profiles;

import java.util.Arrays;
import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Where a member says what they do, can help with and want to learn, and who may see it. */
public class ProfileAction extends MemberAction {
  private final Profiles profiles;
  private ProfileForm form = new ProfileForm();
  private boolean saved;

  public ProfileAction(Members members, Translator translator, Profiles profiles) {
    super(members, translator);
    this.profiles = profiles;
  }

  @Override
  public String doDefault() {
    profiles.find(member().key()).ifPresent(profile -> form = ProfileForm.of(profile));
    return "input";
  }

  @Override
  public String execute() {
    refuse(profiles.save(member(), form));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public List<FieldView> getFields() {
    return Arrays.stream(ProfileField.values())
        .map(
            field ->
                new FieldView(
                    field,
                    form,
                    profiles.suggested(member(), field),
                    getErrors().getOrDefault(field.name(), ""),
                    getWords()))
        .toList();
  }

  public boolean isSaved() {
    return saved;
  }

  @StrutsParameter
  public void setSaved(boolean saved) {
    this.saved = saved;
  }

  @StrutsParameter
  public void setFunctions(List<String> functions) {
    form.type(ProfileField.FUNCTIONS, functions);
  }

  @StrutsParameter
  public void setHelpsWith(List<String> topics) {
    form.type(ProfileField.HELPS_WITH, topics);
  }

  @StrutsParameter
  public void setWantsToLearn(List<String> topics) {
    form.type(ProfileField.WANTS_TO_LEARN, topics);
  }

  @StrutsParameter
  public void setFunctionsShown(String to) {
    form.show(ProfileField.FUNCTIONS, to);
  }

  @StrutsParameter
  public void setHelpsWithShown(String to) {
    form.show(ProfileField.HELPS_WITH, to);
  }

  @StrutsParameter
  public void setWantsToLearnShown(String to) {
    form.show(ProfileField.WANTS_TO_LEARN, to);
  }
}
