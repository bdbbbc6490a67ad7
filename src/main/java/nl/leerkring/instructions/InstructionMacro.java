package nl.leerkring.instructions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/**
 * A list of steps, which each member ticks off; who cannot tick sees the list as it was written.
 */
public class InstructionMacro extends MemberMacro {
  private final Instructions instructions;
  private final Pagelet pagelet;
  private final Site site;

  public InstructionMacro(Instructions instructions, Members members, Pagelet pagelet, Site site) {
    super(members);
    this.instructions = instructions;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    List<Step> steps = Step.in(body);
    boolean isEditor = instructions.mayEdit(reader, pageId);
    Set<String> ticked = instructions.show(reader, pageId, steps);
    InstructionView view =
        new InstructionView(String.valueOf(pageId), steps, ticked, isEditor, site);
    return pagelet.render("instructions/instruction", reader.locale(), Map.of("instruction", view));
  }

  @Override
  protected String withoutPage(Member reader, MacroParameters typed, String body) {
    return body;
  }

  @Override
  protected String forVisitor(String body) {
    return body;
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.RICH_TEXT;
  }
}
