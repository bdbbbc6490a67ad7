package nl.leerkring.dev.host.platform;

/** HTML that a method annotated as safe returned: inserted as it is. */
record SafeHtml(String html) {
  @Override
  public String toString() {
    return html;
  }
}
