package nl.leerkring.provisioning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.PageWriter;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** Pages to begin with: a space's home page, a course, an instruction, a session. */
@Component
public class Starters {
  private static final int LONGEST_TITLE = 200;

  private final Pages pages;
  private final PageWriter writer;
  private final Templates templates;
  private final Translator translator;

  Starters(Pages pages, PageWriter writer, Templates templates, Translator translator) {
    this.pages = pages;
    this.writer = writer;
    this.templates = templates;
    this.translator = translator;
  }

  String spaceName(Company company, Ring ring, Member maker) {
    return words(maker).get("provisioning.space." + ring, company.name());
  }

  /** Says on the space's home page who sees it. */
  void welcome(Company company, Ring ring, String spaceKey, Member maker) {
    Texts words = words(maker);
    String sees = words.get("provisioning.home." + ring, company.name());
    writer.replaceHome(
        spaceKey,
        templates.render("templates/provisioning/home.vm", Map.of("text", words, "sees", sees)));
  }

  /** The page that a new one would be below, when the member may put one there. */
  public Optional<PageSummary> parent(Member member, long pageId) {
    return pages.visible(member, pageId).filter(page -> pages.mayEdit(member, pageId));
  }

  /** Why the page cannot be made, by field; empty when it can. */
  public Map<String, Message> refusals(Member member, long parentId, String title) {
    Optional<PageSummary> parent = parent(member, parentId);
    String wanted = title.trim();
    if (parent.isEmpty()) {
      return Map.of("form", new Message("provisioning.error.parent"));
    }
    if (wanted.isEmpty() || wanted.length() > LONGEST_TITLE) {
      return Map.of("title", new Message("provisioning.error.title", LONGEST_TITLE));
    }
    return writer.exists(parent.get().spaceKey(), wanted)
        ? Map.of("title", new Message("provisioning.error.taken", wanted))
        : Map.of();
  }

  /**
   * Makes the page below the other one; a course is made by {@link NewCourses}. Ask {@link
   * #refusals} first.
   *
   * @return the page's id
   */
  public long create(Member member, long parentId, Starter starter, String title) {
    PageSummary parent = parent(member, parentId).orElseThrow();
    String space = parent.spaceKey();
    String wanted = title.trim();
    return writer.create(
        space, parentId, wanted, body(starter.template(), member, Map.of()), member);
  }

  /** Title of the lesson that a course begins with, where none was typed. */
  String firstLesson(Member member, String course) {
    return words(member).get("provisioning.lesson", course);
  }

  /** The text of a page, in the language of who makes it. */
  String body(String template, Member member, Map<String, String> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("text", words(member));
    return templates.render(template, all);
  }

  private Texts words(Member member) {
    return new Texts(translator, member.locale());
  }
}
