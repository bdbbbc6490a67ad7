package nl.leerkring.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.rings.Reach;
import nl.leerkring.web.MemberAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Who sees a page, and the form that changes it. */
public class PageRingAction extends MemberAction {
  private final Sharings sharings;
  private long pageId;
  private String ring = "";
  private String customer = "";
  private String colleague = "";
  private String competitor = "";

  public PageRingAction(Members members, Translator translator, Sharings sharings) {
    super(members, translator);
    this.sharings = sharings;
  }

  @Override
  public String doDefault() {
    ring = reach().map(reach -> reach.ring().name()).orElse("");
    return "input";
  }

  @Override
  public String execute() {
    refuse(sharings.share(member(), new ShareForm(pageId, ring, customer, colleague, competitor)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** Who can see the page now; empty when it has no ring or the member may not see it. */
  public String getVisible() {
    return reach().map(sharings::inWords).map(getWords()::of).orElse("");
  }

  public List<RingChoiceView> getChoices() {
    Ring now = reach().map(Reach::ring).orElse(Ring.COMPANY);
    String name = reach().map(reach -> reach.owner().name()).orElse("");
    return sharings.choices(member(), pageId).stream()
        .map(
            choice ->
                new RingChoiceView(
                    choice.name(),
                    getWords().get("sharing.choice." + choice, name),
                    choice.name().equals(ring),
                    choice.compareTo(now) > 0))
        .toList();
  }

  /** Whether the form must ask the three questions. */
  public boolean isWideningPossible() {
    return getChoices().stream().anyMatch(RingChoiceView::isWider);
  }

  public List<QuestionView> getQuestions() {
    return List.of(
        question("customer", customer),
        question("colleague", colleague),
        question("competitor", competitor));
  }

  private QuestionView question(String name, String answer) {
    return new QuestionView(
        name,
        getWords().get("sharing.question." + name),
        answer,
        Optional.ofNullable(getErrors().get(name)).orElse(""));
  }

  public boolean isWaiting() {
    return sharings.waiting(member(), pageId).isPresent();
  }

  public boolean isAgreeable() {
    return sharings.mayAgree(member(), pageId);
  }

  /** Whether the latest sharing can be taken back. */
  public boolean isShared() {
    return sharings.shared(member(), pageId).isPresent();
  }

  private Optional<Reach> reach() {
    return sharings.reach(member(), pageId);
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }

  @StrutsParameter
  public void setRing(String ring) {
    this.ring = Arrays.stream(Ring.values()).map(Enum::name).anyMatch(ring::equals) ? ring : "";
  }

  @StrutsParameter
  public void setCustomer(String answer) {
    this.customer = answer;
  }

  @StrutsParameter
  public void setColleague(String answer) {
    this.colleague = answer;
  }

  @StrutsParameter
  public void setCompetitor(String answer) {
    this.competitor = answer;
  }
}
