package nl.leerkring.sessionlists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.web.Message;

/** The sessions of a month, as a sheet and as an agenda. */
public final class MonthView {
  private static final int WEEK = 7;

  private final YearMonth month;
  private final boolean agenda;
  private final Overview overview;
  private final Wanted wanted;
  private final Reader reader;
  private final List<Message> hints;
  private final Map<LocalDate, List<MeetingView>> byDay;

  MonthView(
      YearMonth month,
      boolean agenda,
      Overview overview,
      Wanted wanted,
      Reader reader,
      List<Message> hints) {
    this.month = month;
    this.agenda = agenda;
    this.overview = overview;
    this.wanted = wanted;
    this.reader = reader;
    this.hints = hints;
    this.byDay =
        overview.listed().meetings().stream()
            .collect(
                Collectors.groupingBy(
                    reader::dayOf,
                    TreeMap::new,
                    Collectors.mapping(
                        seen -> new MeetingView(seen, overview.owners(), reader),
                        Collectors.toList())));
  }

  /** The month and year in the reader's language. */
  public String getTitle() {
    return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
  }

  public String getZone() {
    return reader.member().zone().getId();
  }

  /** Whether only the agenda is wanted, also where there is room. */
  public boolean isAgendaOnly() {
    return agenda;
  }

  public boolean isEmpty() {
    return byDay.isEmpty();
  }

  /** Whether there are more than are shown. */
  public boolean isMore() {
    return overview.listed().more();
  }

  public List<String> getWeekdays() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < WEEK; i++) {
      names.add(firstDay().plus(i).getDisplayName(TextStyle.SHORT_STANDALONE, locale()));
    }
    return names;
  }

  public List<WeekView> getWeeks() {
    LocalDate day = month.atDay(1);
    int before = Math.floorMod(day.getDayOfWeek().getValue() - firstDay().getValue(), WEEK);
    List<WeekView> weeks = new ArrayList<>();
    for (LocalDate monday = day.minusDays(before);
        monday.isBefore(month.plusMonths(1).atDay(1));
        monday = monday.plusDays(WEEK)) {
      weeks.add(new WeekView(week(monday)));
    }
    return weeks;
  }

  private List<DayView> week(LocalDate first) {
    List<DayView> days = new ArrayList<>();
    for (int i = 0; i < WEEK; i++) {
      days.add(day(first.plusDays(i)));
    }
    return days;
  }

  private DayView day(LocalDate day) {
    boolean today = reader.at(reader.now()).toLocalDate().equals(day);
    return YearMonth.from(day).equals(month)
        ? new DayView(
            String.valueOf(day.getDayOfMonth()),
            reader.day(day),
            today,
            byDay.getOrDefault(day, List.of()))
        : new DayView("", "", false, List.of());
  }

  /** The days on which there is something. */
  public List<DayView> getAgenda() {
    return byDay.entrySet().stream()
        .map(
            day ->
                new DayView(
                    String.valueOf(day.getKey().getDayOfMonth()),
                    reader.day(day.getKey()),
                    false,
                    day.getValue()))
        .toList();
  }

  /** What is wrong with the macro; nothing for who may not edit the page. */
  public List<String> getHints() {
    return hints.stream().map(reader.words()::of).toList();
  }

  public String getPreviousUrl() {
    return url(month.minusMonths(1), agenda);
  }

  public String getNextUrl() {
    return url(month.plusMonths(1), agenda);
  }

  /** The same month the other way: as a sheet or as an agenda. */
  public String getOtherUrl() {
    return url(month, !agenda);
  }

  private String url(YearMonth of, boolean asAgenda) {
    return reader
        .site()
        .url(
            "/plugins/leerkring/sessionmonth.action?month="
                + of
                + "&view="
                + (asAgenda ? "agenda" : "month")
                + "&"
                + String.join("&", wanted.query()));
  }

  private DayOfWeek firstDay() {
    return WeekFields.of(locale()).getFirstDayOfWeek();
  }

  private Locale locale() {
    return reader.member().locale();
  }
}
