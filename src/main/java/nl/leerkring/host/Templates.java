package nl.leerkring.host;

import java.util.Map;

/** Velocity templates, rendered by Confluence with everything escaped by default. */
public interface Templates {
  /**
   * Renders a template of ours.
   *
   * @param template path in the jar without a leading slash, such as {@code
   *     templates/courses/course.vm}
   * @param model public view objects by the name that the template uses
   */
  String render(String template, Map<String, ?> model);
}
