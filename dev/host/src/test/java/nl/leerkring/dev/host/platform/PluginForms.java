package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.Person;

/** The plugin's pages and forms, as somebody uses them. */
final class PluginForms {
  static final String ADMIN = "/admin/plugins/leerkring/";
  static final String MEMBER = "/plugins/leerkring/";
  private static final String TOKEN = "token";

  private final RunningPlugin plugin;
  private final Person who;

  PluginForms(RunningPlugin plugin, Person who) {
    this.plugin = plugin;
    this.who = who;
  }

  String page(String path, Map<String, String> parameters) {
    return text(plugin.action(ask("GET", path, parameters)));
  }

  /** Posts what must succeed. */
  void post(String path, Map<String, String> form) {
    Reply reply = plugin.action(ask("POST", path, form));
    assertEquals(path + " " + form + " " + text(reply), 302, reply.status());
  }

  static String field(String name, String page) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"(\\w+)\"").matcher(page);
    assertTrue(page, found.find());
    return found.group(1);
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  private Ask ask(String method, String path, Map<String, String> form) {
    Map<String, List<String>> parameters = new HashMap<>();
    form.forEach((name, value) -> parameters.put(name, List.of(value)));
    parameters.put("atl_token", List.of(TOKEN));
    return new Ask(method, path + ".action", parameters, Map.of(), new byte[0], who, TOKEN);
  }
}
