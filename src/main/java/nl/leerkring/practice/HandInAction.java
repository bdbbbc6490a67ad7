package nl.leerkring.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form in which work is handed in, or changed. */
public class HandInAction extends MemberAction {
  private final Works works;
  private final Site site;
  private long pageId;
  private String text = "";
  private String file = "";

  public HandInAction(Members members, Translator translator, Works works, Site site) {
    super(members, translator);
    this.works = works;
    this.site = site;
  }

  @Override
  public String doDefault() {
    if (practice().isEmpty()) {
      refuse(Map.of("form", new Message("practice.error.none")));
    }
    works
        .own(member(), pageId)
        .ifPresent(
            work -> {
              text = work.text();
              file = work.file().isEmpty() ? "" : site.url(work.file());
            });
    return "input";
  }

  @Override
  public String execute() {
    refuse(works.handIn(member(), pageId, text, file));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private Optional<Practice> practice() {
    return works.practice(member(), pageId);
  }

  /** Whether there is a form to show; what was typed is never lost to a refusal. */
  public boolean isForm() {
    return practice().isPresent() || !text.isEmpty() || !file.isEmpty();
  }

  public List<String> getCriteria() {
    return practice().map(Practice::criteria).orElse(List.of());
  }

  public boolean isNamed() {
    return practice().filter(Practice::named).isPresent();
  }

  /** The work's id; 0 before it is handed in. */
  public int getWorkId() {
    return works.own(member(), pageId).map(Work::id).orElse(0);
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  public String getText() {
    return text;
  }

  @StrutsParameter
  public void setText(String text) {
    this.text = text.replace("\r", "");
  }

  public String getFile() {
    return file;
  }

  @StrutsParameter
  public void setFile(String file) {
    this.file = file;
  }
}
