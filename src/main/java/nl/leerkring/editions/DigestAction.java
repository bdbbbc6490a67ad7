package nl.leerkring.editions;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Ring;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import nl.leerkring.weekposts.WeekDesk;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Settings of the digest, how the newest edition goes, reports of those before. */
public class DigestAction extends AdminAction {
  private final DigestDesk desk;
  private final WeekDesk posts;
  private DigestForm form;
  private String edition = "";
  private String deed = "";
  private String who = "";
  private String day = "";
  private String hour = "";
  private String pace = "";
  private List<String> titlesOnly = List.of();

  public DigestAction(Members members, Translator translator, DigestDesk desk, WeekDesk posts) {
    super(members, translator);
    this.desk = desk;
    this.posts = posts;
    this.form = DigestForm.of(desk.settings());
  }

  @Override
  public String doDefault() {
    return "input";
  }

  /** Does what was asked with the newest edition, or keeps the settings. */
  @Override
  public String execute() {
    Optional<DigestDesk.Deed> wanted =
        Arrays.stream(DigestDesk.Deed.values()).filter(one -> one.name().equals(deed)).findFirst();
    if (wanted.isPresent()) {
      desk.steer(member(), wanted.get(), who).ifPresent(why -> refuse(Map.of("form", why)));
    } else {
      form = new DigestForm(day, hour, pace, titlesOnly);
      refuse(desk.save(member(), form));
    }
    return getErrors().isEmpty() ? "success" : "input";
  }

  public List<OptionView> getDays() {
    return Arrays.stream(DayOfWeek.values())
        .map(
            one ->
                new OptionView(
                    one.name(),
                    one.getDisplayName(TextStyle.FULL, getWords().locale()),
                    one.name().equals(form.day())))
        .toList();
  }

  public String getHour() {
    return form.hour();
  }

  public String getPace() {
    return form.pace();
  }

  public List<OptionView> getRings() {
    return Arrays.stream(Ring.values())
        .map(
            ring ->
                new OptionView(
                    ring.name(),
                    getWords().get("digest.admin.ring." + ring),
                    form.titlesOnly().contains(ring.name())))
        .toList();
  }

  /** Name of the edition that is looked at; the newest, unless another was asked for. */
  public String getEdition() {
    return desk.names().contains(edition) ? edition : desk.newest();
  }

  public boolean isNewest() {
    return getEdition().equals(desk.newest());
  }

  public List<String> getEditions() {
    return desk.names();
  }

  public boolean isPaused() {
    return desk.settings().paused();
  }

  public boolean isCancelled() {
    return desk.find(getEdition()).filter(Edition::cancelled).isPresent();
  }

  /** Whether it goes to everybody without waiting for their hour. */
  public boolean isEverybodyNow() {
    return desk.find(getEdition()).filter(Edition::everybodyNow).isPresent();
  }

  /** How many members are how far. */
  public List<OptionView> getCounts() {
    Map<State, Integer> counts = desk.counts(getEdition());
    return Arrays.stream(State.values())
        .map(
            state ->
                new OptionView(
                    String.valueOf(counts.get(state)),
                    getWords().get("digest.admin.state." + state),
                    counts.get(state) > 0))
        .toList();
  }

  /** Those that failed, or whose fate nobody knows. */
  public List<TroubleView> getTroubles() {
    return desk.troubled(getEdition()).stream()
        .map(
            delivery ->
                new TroubleView(
                    delivery,
                    members()
                        .find(delivery.member())
                        .map(Member::fullName)
                        .orElse(delivery.member().value()),
                    when(delivery),
                    getWords()))
        .toList();
  }

  /** What became of the edition's posts in spaces, a line each. */
  public List<String> getWeekPosts() {
    return posts.report(member(), getEdition()).entrySet().stream()
        .map(one -> one.getKey() + ": " + getWords().of(one.getValue()))
        .toList();
  }

  private String when(Delivery delivery) {
    ZoneId zone = member().zone();
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(member().locale())
        .format(delivery.closed().atZone(zone));
  }

  @StrutsParameter
  public void setEdition(String edition) {
    this.edition = edition;
  }

  @StrutsParameter
  public void setDeed(String deed) {
    this.deed = deed;
  }

  @StrutsParameter
  public void setWho(String who) {
    this.who = who;
  }

  @StrutsParameter
  public void setDay(String day) {
    this.day = day;
  }

  @StrutsParameter
  public void setHour(String hour) {
    this.hour = hour;
  }

  @StrutsParameter
  public void setPace(String pace) {
    this.pace = pace;
  }

  @StrutsParameter
  public void setTitlesOnly(List<String> rings) {
    this.titlesOnly = rings;
  }
}
