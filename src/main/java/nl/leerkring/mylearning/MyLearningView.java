package nl.leerkring.mylearning;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** Everything of one reader, as it is shown on one page. */
public final class MyLearningView {
  private final MyLearning learning;
  private final Member reader;
  private final long pageId;
  private final Site site;
  private final Texts texts;

  MyLearningView(MyLearning learning, Member reader, long pageId, Site site, Texts texts) {
    this.learning = learning;
    this.reader = reader;
    this.pageId = pageId;
    this.site = site;
    this.texts = texts;
  }

  /** The page that it is shown on; 0 when that is not known yet. */
  public String getPageId() {
    return String.valueOf(pageId);
  }

  public List<SuggestionView> getToDo() {
    LocalDate today = learning.today(reader);
    return learning.toDo(reader).stream()
        .map(one -> new SuggestionView(one, today, site, texts))
        .toList();
  }

  public List<RecallLinkView> getRecall() {
    return learning.recall(reader).stream().map(one -> new RecallLinkView(one, site)).toList();
  }

  public List<LearningView> getGoingOn() {
    return learning.goingOn(reader).stream().map(one -> new LearningView(one, site)).toList();
  }

  public List<CertificateLinkView> getCertificates() {
    return learning.earned(reader).stream().map(one -> new CertificateLinkView(one, site)).toList();
  }

  public String getDeclineUrl() {
    return site.url("/plugins/leerkring/declinecourse.action");
  }
}
