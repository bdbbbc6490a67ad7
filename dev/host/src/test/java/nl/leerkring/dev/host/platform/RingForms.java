package nl.leerkring.dev.host.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Companies and rings, set up by an administrator through the plugin's forms. */
final class RingForms {
  private final PluginForms forms;

  RingForms(PluginForms forms) {
    this.forms = forms;
  }

  /** The companies first, and then whom they let in. */
  void map(List<RingsWorld.Firm> firms) {
    for (RingsWorld.Firm firm : firms) {
      forms.post(PluginForms.ADMIN + "savecompany", form(firm, Set.of(), ""));
    }
    for (RingsWorld.Firm firm : firms.stream().filter(one -> !one.partners().isEmpty()).toList()) {
      String shown = forms.page(PluginForms.ADMIN + "company", Map.of("key", firm.key()));
      forms.post(
          PluginForms.ADMIN + "savecompany",
          form(firm, firm.partners(), PluginForms.field("seen", shown)));
    }
  }

  /** The preview. */
  String shown() {
    return forms.page(PluginForms.ADMIN + "rings", Map.of());
  }

  void apply() {
    String preview = shown();
    if (preview.contains("name=\"fingerprint\"")) {
      forms.post(
          PluginForms.ADMIN + "applyrings",
          Map.of("fingerprint", PluginForms.field("fingerprint", preview)));
    }
  }

  void narrow(long page, String ring) {
    forms.post(
        PluginForms.MEMBER + "savepagering", Map.of("pageId", String.valueOf(page), "ring", ring));
  }

  private static Map<String, String> form(RingsWorld.Firm firm, Set<String> partners, String seen) {
    StringBuilder spaces = new StringBuilder();
    firm.rings()
        .forEach((space, ring) -> spaces.append(space).append(' ').append(ring).append('\n'));
    return Map.of(
        "seen",
        seen,
        "key",
        firm.key(),
        "name",
        "Company " + firm.key(),
        "groups",
        String.join("\n", firm.groups()),
        "partners",
        String.join(", ", partners),
        "spaces",
        spaces.toString());
  }
}
