package nl.leerkring.courses;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Asks the maker what changed lessons mean for who finished them. */
public class CourseChangesAction extends MemberAction {
  private final CourseChanges changes;
  private final Site site;
  private long pageId;
  private List<String> again = List.of();
  private List<String> corrections = List.of();

  public CourseChangesAction(
      Members members, Translator translator, CourseChanges changes, Site site) {
    super(members, translator);
    this.changes = changes;
    this.site = site;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    changes
        .judge(member(), pageId, ids(again), ids(corrections))
        .ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private static Set<Long> ids(List<String> typed) {
    return typed.stream()
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  public List<PageLinkView> getLessons() {
    return changes.open(member(), pageId).stream()
        .map(page -> new PageLinkView(page, site))
        .toList();
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  @StrutsParameter
  public void setAgain(List<String> again) {
    this.again = again;
  }

  @StrutsParameter
  public void setCorrections(List<String> corrections) {
    this.corrections = corrections;
  }
}
