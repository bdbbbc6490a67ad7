package nl.leerkring.provisioning;

/** A page to begin with. */
public enum Starter {
  COURSE("templates/provisioning/course.vm"),
  INSTRUCTION("templates/provisioning/instruction.vm"),
  SESSION("templates/provisioning/session.vm");

  private final String template;

  Starter(String template) {
    this.template = template;
  }

  /** Makes the page's text. */
  String template() {
    return template;
  }
}
