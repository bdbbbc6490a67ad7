package nl.leerkring.weekposts;

import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** What happened in a space in a week; each reader sees what they may see when they look. */
public class SpaceWeekMacro extends MemberMacro {
  private final WeekReader weeks;
  private final Pagelet pagelet;

  public SpaceWeekMacro(WeekReader weeks, Members members, Pagelet pagelet) {
    super(members);
    this.weeks = weeks;
    this.pagelet = pagelet;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    return withoutPage(reader, typed, body);
  }

  /** It is the same on every page. */
  @Override
  protected String withoutPage(Member reader, MacroParameters typed, String body) {
    WeekView week =
        weeks.read(reader, typed.text("space"), typed.text("day"), pagelet.texts(reader.locale()));
    return pagelet.render("weekposts/week", reader.locale(), Map.of("week", week));
  }
}
