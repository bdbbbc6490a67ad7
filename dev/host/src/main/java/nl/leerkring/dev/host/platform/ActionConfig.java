package nl.leerkring.dev.host.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An action of a struts module.
 *
 * @param path inside the context, with its {@code .action}
 * @param methods HTTP methods that it answers
 * @param results what to do with what it returns
 */
record ActionConfig(
    String path, Class<?> type, String method, Set<String> methods, Map<String, Result> results) {
  /**
   * What is shown or where the browser goes.
   *
   * @param type {@code velocity} or {@code redirect}
   */
  record Result(String type, String location) {}

  static ActionConfig of(String namespace, Module action, Beans beans) {
    String name = action.required("name");
    if (!name.matches("[a-zA-Z0-9\\-]+")) {
      throw action.fault("has a name that Struts refuses");
    }
    String method = action.optional("method").orElse("execute");
    Map<String, Result> results = new LinkedHashMap<>();
    for (Module result : action.children("result")) {
      String type = result.required("type");
      if (!List.of("velocity", "redirect").contains(type)) {
        throw result.fault("is of type " + type + ", which the stand-in does not know");
      }
      results.put(result.required("name"), new Result(type, result.text()));
    }
    if (!results.containsKey("input")) {
      throw action.fault("has no result \"input\"; a refused form would have nothing to show");
    }
    return new ActionConfig(
        namespace + "/" + name + ".action",
        beans.type(action.required("class")),
        method,
        methods(action, method),
        results);
  }

  /** POST only, but for doDefault, unless the action says otherwise. */
  private static Set<String> methods(Module action, String method) {
    return action
        .param("permittedMethods")
        .map(said -> Set.of(said.split("[,\\s]+")))
        .orElse(method.equals("doDefault") ? Set.of("GET", "POST") : Set.of("POST"));
  }
}
