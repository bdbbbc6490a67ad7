package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plugin's xhtml-macro modules: what each must be is checked when the plugin starts. */
final class PluginMacros {
  private static final Set<String> TYPES =
      Set.of(
          "string",
          "boolean",
          "username",
          "enum",
          "int",
          "spacekey",
          "relativedate",
          "percentage",
          "confluence-content",
          "url",
          "color",
          "attachment",
          "full_attachment",
          "label",
          "date",
          "group",
          "cql");
  private static final Set<String> CATEGORIES =
      Set.of(
          "admin",
          "confluence-content",
          "media",
          "communication",
          "development",
          "external-content",
          "formatting",
          "navigation",
          "reporting",
          "visuals",
          "hidden");

  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final Beans beans;

  PluginMacros(Descriptor descriptor, Beans beans) {
    this.beans = beans;
    for (Module module : descriptor.modules("xhtml-macro")) {
      check(module);
      Class<?> type = beans.type(module.required("class"));
      if (!Macro.class.isAssignableFrom(type)) {
        throw module.fault("has a class that is no Macro");
      }
      beans.make(type);
      types.put(module.required("name"), type);
    }
  }

  private static void check(Module module) {
    module.child("description").required("key");
    module
        .optional("icon")
        .filter(icon -> !icon.startsWith("/download/resources/"))
        .ifPresent(
            icon -> {
              throw module.fault(
                  "has an icon that breaks the editor; it has to start with /download/resources/");
            });
    for (Module category : module.children("category")) {
      if (!CATEGORIES.contains(category.required("name"))) {
        throw category.fault("is no category of the macro browser");
      }
    }
    for (Module parameter : parameters(module)) {
      if (!TYPES.contains(parameter.required("type"))) {
        throw parameter.fault("has a type that the macro browser does not know");
      }
    }
  }

  private static List<Module> parameters(Module module) {
    return module.child("parameters").children("parameter");
  }

  /** A macro is made anew for each use, as it may keep no state. */
  Optional<Macro> find(String name) {
    return Optional.ofNullable(types.get(name)).map(type -> (Macro) beans.make(type));
  }
}
