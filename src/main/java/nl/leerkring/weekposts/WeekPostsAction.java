package nl.leerkring.weekposts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import nl.leerkring.web.Wording;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Where a lead switches the weekly posts of their company's spaces on and off. */
public class WeekPostsAction extends MemberAction {
  private final WeekDesk desk;
  private final Site site;
  private String key = "";
  private String space = "";
  private boolean on;

  public WeekPostsAction(Members members, Translator translator, WeekDesk desk, Site site) {
    super(members, translator);
    this.desk = desk;
    this.site = site;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    Optional<Message> refusal = on ? desk.on(member(), key, space) : desk.off(member(), key, space);
    refusal.ifPresent(why -> refuse(Map.of("form", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public boolean isLead() {
    return desk.company(member(), key).isPresent();
  }

  public String getCompany() {
    return desk.company(member(), key).map(Company::name).orElse("");
  }

  public List<WeekSettingView> getSpaces() {
    Wording words = new Wording(getWords(), member().zone());
    return desk.settings(member(), key).stream()
        .map(
            setting ->
                new WeekSettingView(
                    setting,
                    setting.on().flatMap(one -> members().find(one.by())).map(Member::fullName),
                    words,
                    site))
        .toList();
  }

  public String getKey() {
    return key;
  }

  @StrutsParameter
  public void setKey(String key) {
    this.key = key;
  }

  @StrutsParameter
  public void setSpace(String space) {
    this.space = space;
  }

  @StrutsParameter
  public void setOn(String on) {
    this.on = Boolean.parseBoolean(on);
  }
}
