package nl.leerkring.peers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceSummary;
import nl.leerkring.host.Translator;
import nl.leerkring.web.ChoiceView;
import nl.leerkring.web.MemberAction;
import nl.leerkring.web.Message;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** From people whom one would like to meet to a page on which they find a moment. */
public class MeetAction extends MemberAction {
  private final PeerSuggestions peers;
  private final MeetingPlaces places;
  private final MeetingPages meetingPages;
  private List<String> with = List.of();
  private String space = "";
  private String title = "";
  private String how = "poll";
  private long pageId;

  public MeetAction(
      Members members,
      Translator translator,
      PeerSuggestions peers,
      MeetingPlaces places,
      MeetingPages meetingPages) {
    super(members, translator);
    this.peers = peers;
    this.places = places;
    this.meetingPages = meetingPages;
  }

  @Override
  public String doDefault() {
    if (people().isEmpty()) {
      refuse(Map.of("form", new Message("peers.error.nobody")));
    }
    return "input";
  }

  @Override
  public String execute() {
    List<Member> people = people();
    refuse(meetingPages.refusals(member(), people, space, title));
    if (!getErrors().isEmpty()) {
      return "input";
    }
    pageId = meetingPages.make(member(), people, space, title);
    return how.equals("plan") ? "plan" : "poll";
  }

  private List<Member> people() {
    return peers.chosen(member(), with);
  }

  /** Those whom the member may meet, with their names. */
  public List<PersonView> getPeople() {
    return people().stream().map(PersonView::new).toList();
  }

  /** Where the page can be. */
  public List<ChoiceView> getPlaces() {
    List<Member> people = people();
    List<SpaceSummary> offered = people.isEmpty() ? List.of() : places.of(member(), people);
    return offered.stream()
        .map(place -> new ChoiceView(place.key(), place.name(), place.key().equals(space)))
        .toList();
  }

  public long getPageId() {
    return pageId;
  }

  /** Their user names, as an address takes them. */
  public String getNames() {
    return URLEncoder.encode(
        people().stream().map(Member::userName).collect(Collectors.joining(",")),
        StandardCharsets.UTF_8);
  }

  @StrutsParameter
  public void setWith(List<String> with) {
    this.with = List.copyOf(with);
  }

  @StrutsParameter
  public void setSpace(String space) {
    this.space = space;
  }

  public String getTitle() {
    return title;
  }

  @StrutsParameter
  public void setTitle(String title) {
    this.title = title;
  }

  @StrutsParameter
  public void setHow(String how) {
    this.how = how;
  }
}
