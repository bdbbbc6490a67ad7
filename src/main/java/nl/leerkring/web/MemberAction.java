package nl.leerkring.web;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;

/**
 * A page or form of ours for who is logged in: their texts, and errors at the field where they are.
 */
public abstract class MemberAction extends ConfluenceActionSupport {
  private final Members members;
  private final Translator translator;
  private final Map<String, Message> errors = new LinkedHashMap<>();

  protected MemberAction(Members members, Translator translator) {
    this.members = members;
    this.translator = translator;
  }

  @Override
  public boolean isPermitted() {
    return members.current().isPresent();
  }

  /** The texts in the language of who looks. */
  public Texts getWords() {
    return new Texts(translator, member().locale());
  }

  /**
   * What is wrong, in words, by the name of the field; an error of the whole form is at {@code
   * form}.
   */
  public Map<String, String> getErrors() {
    Texts words = getWords();
    Map<String, String> said = new LinkedHashMap<>();
    errors.forEach((field, message) -> said.put(field, words.of(message)));
    return said;
  }

  protected void refuse(Map<String, Message> reasons) {
    errors.putAll(reasons);
  }

  protected Member member() {
    return members
        .current()
        .orElseThrow(() -> new IllegalStateException("This page is for people who are logged in"));
  }

  protected Members members() {
    return members;
  }
}
