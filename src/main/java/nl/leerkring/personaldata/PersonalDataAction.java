package nl.leerkring.personaldata;

import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Hands out or erases what is kept about somebody, after it was said what will go. */
public class PersonalDataAction extends AdminAction {
  private final Dossiers dossiers;
  private String person = "";
  private String again = "";
  private boolean done;

  public PersonalDataAction(Members members, Translator translator, Dossiers dossiers) {
    super(members, translator);
    this.dossiers = dossiers;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    refuse(dossiers.erase(member(), person, again));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** Whether there is somebody of whom something can be handed out or erased. */
  public boolean isFound() {
    return dossiers.person(member(), person).isPresent();
  }

  /** Whether the account is open: then more will be kept about them after erasing. */
  public boolean isActive() {
    return dossiers.person(member(), person).filter(dossiers::isActive).isPresent();
  }

  /** What erasing would do, a line for each kind of thing. */
  public List<String> getFates() {
    return dossiers
        .person(member(), person)
        .map(dossiers::fates)
        .map(
            fates ->
                fates.entrySet().stream()
                    .map(
                        one ->
                            getWords()
                                .get(
                                    "personaldata.fate",
                                    getWords().get(one.getKey()),
                                    one.getValue().gone(),
                                    one.getValue().nameless()))
                    .toList())
        .orElse(List.of());
  }

  public String getPerson() {
    return person.trim();
  }

  @StrutsParameter
  public void setPerson(String person) {
    this.person = person;
  }

  @StrutsParameter
  public void setAgain(String again) {
    this.again = again;
  }

  /** Whether somebody's things were just erased. */
  public boolean isDone() {
    return done;
  }

  @StrutsParameter
  public void setDone(boolean done) {
    this.done = done;
  }
}
