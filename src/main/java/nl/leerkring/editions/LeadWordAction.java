package nl.leerkring.editions;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Where a lead writes a note above the next digest of their company's people, and pins a page. */
public class LeadWordAction extends MemberAction {
  private final NextWords words;
  private String key = "";
  private String note = "";
  private String page = "";
  private boolean lead;

  public LeadWordAction(Members members, Translator translator, NextWords words) {
    super(members, translator);
    this.words = words;
  }

  @Override
  public String doDefault() {
    words
        .find(member(), key)
        .ifPresent(
            word -> {
              lead = true;
              note = word.note();
              page = word.pageId() == 0 ? "" : String.valueOf(word.pageId());
            });
    return "input";
  }

  @Override
  public String execute() {
    lead = words.find(member(), key).isPresent();
    refuse(words.save(member(), key, note, page));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public boolean isLead() {
    return lead;
  }

  /** Name of the edition that it goes with. */
  public String getEdition() {
    return words.edition(key);
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  public String getNote() {
    return note;
  }

  @StrutsParameter
  public void setNote(String note) {
    this.note = note;
  }

  public String getPage() {
    return page;
  }

  @StrutsParameter
  public void setPage(String page) {
    this.page = page;
  }
}
