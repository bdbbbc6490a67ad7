package nl.leerkring.instructions;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.Pagelet;

/** A list of steps, which each member ticks off. */
public class InstructionMacro implements Macro {
  private final Instructions instructions;
  private final Members members;
  private final Pagelet pagelet;
  private final Site site;

  public InstructionMacro(Instructions instructions, Members members, Pagelet pagelet, Site site) {
    this.instructions = instructions;
    this.members = members;
    this.pagelet = pagelet;
    this.site = site;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    Optional<Member> reader = members.current();
    if (reader.isEmpty() || context.getEntity() == null) {
      return body;
    }
    long pageId = context.getEntity().getId();
    List<Step> steps = Step.in(body);
    boolean isEditor = instructions.mayEdit(reader.get(), pageId);
    Set<String> ticked = instructions.show(reader.get(), pageId, steps);
    InstructionView view =
        new InstructionView(String.valueOf(pageId), steps, ticked, isEditor, site);
    return pagelet.render(
        "instructions/instruction", reader.get().locale(), Map.of("instruction", view));
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.RICH_TEXT;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
