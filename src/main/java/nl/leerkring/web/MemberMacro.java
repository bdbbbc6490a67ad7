package nl.leerkring.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;

/** A macro that shows something to who is logged in; without a body unless it says otherwise. */
public abstract class MemberMacro implements Macro {
  private final Members members;

  protected MemberMacro(Members members) {
    this.members = members;
  }

  @Override
  public final String execute(
      Map<String, String> parameters, String body, ConversionContext context) {
    Optional<Member> reader = members.current();
    if (reader.isEmpty()) {
      return forVisitor(body);
    }
    MacroParameters typed = new MacroParameters(parameters);
    return context.getEntity() == null
        ? withoutPage(reader.get(), typed, body)
        : onPage(reader.get(), context.getEntity().getId(), typed, body);
  }

  /**
   * What the reader sees on the page.
   *
   * @param body as the host rendered it; empty for a macro without one
   */
  protected abstract String onPage(Member reader, long pageId, MacroParameters typed, String body);

  /** What the reader sees in a preview of something that has no page yet. */
  protected String withoutPage(Member reader, MacroParameters typed, String body) {
    return "";
  }

  /** What who is not logged in sees. */
  protected String forVisitor(String body) {
    return "";
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
