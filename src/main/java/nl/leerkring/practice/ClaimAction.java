package nl.leerkring.practice;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Takes a place at a colleague's work, and goes on to it. */
public class ClaimAction extends MemberAction {
  private final Reviews reviews;
  private long pageId;
  private int reviewId;

  public ClaimAction(Members members, Translator translator, Reviews reviews) {
    super(members, translator);
    this.reviews = reviews;
  }

  @Override
  public String execute() {
    Optional<Turn> turn = reviews.claim(member(), pageId);
    if (turn.isEmpty()) {
      refuse(Map.of("form", new Message("practice.error.no.offer")));
      return "input";
    }
    reviewId = turn.get().review().id();
    return "success";
  }

  public int getReviewId() {
    return reviewId;
  }

  public long getPageId() {
    return pageId;
  }

  @StrutsParameter
  public void setPageId(long pageId) {
    this.pageId = pageId;
  }
}
