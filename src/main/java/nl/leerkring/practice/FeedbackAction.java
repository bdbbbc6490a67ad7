package nl.leerkring.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** A colleague's work, and the feedback on it, criterion by criterion. */
public class FeedbackAction extends MemberAction {
  private final Reviews reviews;
  private final Site site;
  private int reviewId;
  private int revision = -1;
  private final Map<Integer, Integer> scores = new HashMap<>();
  private List<String> remarks = List.of();

  public FeedbackAction(Members members, Translator translator, Reviews reviews, Site site) {
    super(members, translator);
    this.reviews = reviews;
    this.site = site;
  }

  @Override
  public String doDefault() {
    if (turn().isEmpty()) {
      refuse(Map.of("form", new Message("practice.error.gone")));
    }
    return "input";
  }

  @Override
  public String execute() {
    refuse(reviews.give(member(), reviewId, revision, scores, remarks));
    return getErrors().isEmpty() ? "success" : "input";
  }

  private Optional<Turn> turn() {
    return reviews.turn(member(), reviewId);
  }

  /** The colleague's work; null when it is not for who looks, which a template takes for no. */
  public TurnView getTurn() {
    return turn().map(turn -> new TurnView(turn, member(), site)).orElse(null);
  }

  /** A row for each criterion, with what was typed or given. */
  public List<CriterionView> getRows() {
    return turn()
        .map(
            turn ->
                IntStream.range(0, turn.work().criteria().size())
                    .mapToObj(i -> row(turn, i))
                    .toList())
        .orElse(List.of());
  }

  private CriterionView row(Turn turn, int number) {
    Mark typed =
        new Mark(
            scores.getOrDefault(number, 0), number < remarks.size() ? remarks.get(number) : "");
    boolean given = number < turn.review().marks().size();
    return new CriterionView(
        number,
        turn.work().criteria().get(number),
        given ? turn.review().marks().get(number) : typed,
        getErrors(),
        getWords());
  }

  /** What was typed, where the place is gone: it can be copied. */
  public List<String> getRemarks() {
    return remarks.stream().filter(remark -> !remark.isBlank()).toList();
  }

  public long getPageId() {
    return turn().map(turn -> turn.work().pageId()).orElse(0L);
  }

  public int getReviewId() {
    return reviewId;
  }

  @StrutsParameter
  public void setReviewId(int reviewId) {
    this.reviewId = reviewId;
  }

  @StrutsParameter
  public void setRevision(int revision) {
    this.revision = revision;
  }

  /** Number of the criterion and score, with a colon between; no score when nothing was chosen. */
  @StrutsParameter
  public void setScores(List<String> chosen) {
    for (String one : chosen) {
      if (one.matches("[0-9]:[0-9]")) {
        scores.put(one.charAt(0) - '0', one.charAt(2) - '0');
      }
    }
  }

  @StrutsParameter
  public void setRemarks(List<String> remarks) {
    this.remarks = List.copyOf(remarks);
  }
}
