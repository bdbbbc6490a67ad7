package nl.leerkring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.dev.api.Evidence;
import org.junit.Test;

/**
 * Everything of the host that our bytecode touches is known, has evidence, and stands in the docs.
 */
public class HostSurfaceTest {
  private static final Path DOCUMENT = Path.of("docs/host-surface.md");

  private final JavaClasses plugin =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.leerkring..");
  private final JavaClasses api = new ClassFileImporter().importPackages("com.atlassian");

  @Test
  public void every_host_member_that_the_plugin_touches_has_a_signature_with_evidence() {
    Set<String> unknown = new TreeSet<>();

    for (HostMember member : touched()) {
      if (evidence(member).isEmpty()) {
        unknown.add(member.toString());
      }
    }

    assertEquals("touched without evidence in dev/confluence-api", Set.of(), unknown);
  }

  @Test
  public void every_signature_carries_evidence_and_is_there_because_the_plugin_touches_it() {
    Set<HostMember> touched = touched();
    Set<String> remarks = new TreeSet<>();

    for (JavaClass type : api) {
      for (JavaMember member : type.getMembers()) {
        HostMember named = new HostMember(type.getName(), name(member), parameters(member));
        if (isPromise(type, member) && !touched.contains(named)) {
          remarks.add("not used: " + named);
        }
        if (isPromise(type, member) && !member.isAnnotatedWith(Evidence.class)) {
          remarks.add("no evidence: " + named);
        }
      }
    }

    assertEquals(Set.of(), remarks);
  }

  /** Run with {@code -Dupdate.docs=true} after the surface changed on purpose. */
  @Test
  public void the_document_lists_exactly_what_the_bytecode_touches() throws IOException {
    String expected = document();

    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(DOCUMENT, expected, UTF_8);
    }

    assertEquals(expected, Files.exists(DOCUMENT) ? Files.readString(DOCUMENT, UTF_8) : "");
  }

  private String document() {
    StringBuilder text = new StringBuilder();
    text.append("# What the plugin touches of its host\n\n");
    text.append(
        "Generated from the bytecode by `HostSurfaceTest`; the evidence stands at the signatures in\n");
    text.append(
        "`dev/confluence-api`. \"Seen\" says for which Confluence lines the member was found in public\n");
    text.append(
        "documentation or in public plugins; whatever is not \"9 and 10\" has to be checked on a real host.\n");
    TreeMap<String, Set<HostMember>> byType =
        touched().stream()
            .collect(
                Collectors.groupingBy(
                    HostMember::type, TreeMap::new, Collectors.toCollection(TreeSet::new)));
    byType.forEach(
        (type, members) -> {
          text.append("\n## ")
              .append(type)
              .append("\n\n| member | seen | evidence |\n|---|---|---|\n");
          for (HostMember member : members) {
            Evidence evidence = evidence(member).orElseThrow();
            text.append("| `").append(member.signature()).append("` | ").append(evidence.seen());
            text.append(" | ").append(evidence.value()).append(" |\n");
          }
        });
    return text.toString();
  }

  private Set<HostMember> touched() {
    Set<HostMember> members = new TreeSet<>();
    for (JavaClass ours : plugin) {
      if (ours.getName().startsWith("nl.leerkring.dev.")) {
        continue;
      }
      for (JavaAccess<?> access : ours.getAccessesFromSelf()) {
        AccessTarget target = access.getTarget();
        if (target.getOwner().getName().startsWith("com.atlassian.")) {
          members.add(called(target));
        }
      }
      ours.getAllRawSuperclasses().forEach(parent -> overridden(ours, parent, members));
      ours.getAllRawInterfaces().forEach(parent -> overridden(ours, parent, members));
    }
    members.removeIf(member -> !isHostMember(member));
    return members;
  }

  /** A nested enum stands with its type, a superclass' constructor with its class. */
  private static boolean isHostMember(HostMember member) {
    return member.type().startsWith("com.atlassian.")
        && !member.type().contains("$")
        && !(member.type().endsWith("ConfluenceActionSupport") && member.name().equals("new"));
  }

  private static void overridden(JavaClass ours, JavaClass parent, Set<HostMember> members) {
    if (!parent.getName().startsWith("com.atlassian.")) {
      return;
    }
    for (JavaMethod method : ours.getMethods()) {
      parent
          .tryGetMethod(method.getName(), types(method).toArray(new String[0]))
          .ifPresent(
              found ->
                  members.add(new HostMember(parent.getName(), name(found), parameters(found))));
    }
  }

  /** An inherited member counts where it is declared. */
  private static HostMember called(AccessTarget target) {
    return target
        .resolveMember()
        .map(
            found -> {
              JavaMember member = (JavaMember) found;
              return new HostMember(member.getOwner().getName(), name(member), parameters(member));
            })
        .orElseGet(() -> new HostMember(target.getOwner().getName(), target.getName(), "(?)"));
  }

  private Optional<Evidence> evidence(HostMember wanted) {
    return api.stream()
        .filter(type -> type.getName().equals(wanted.type()))
        .flatMap(type -> type.getMembers().stream())
        .filter(m -> name(m).equals(wanted.name()) && parameters(m).equals(wanted.parameters()))
        .filter(member -> member.isAnnotatedWith(Evidence.class))
        .map(member -> member.getAnnotationOfType(Evidence.class))
        .findFirst();
  }

  /**
   * Enum and annotation machinery, private constructors and exceptions' constructors promise
   * nothing; what a lambda implements shows no name in the bytecode.
   */
  private static boolean isPromise(JavaClass type, JavaMember member) {
    boolean lambda = type.isInterface() && type.getMethods().size() == 1;
    boolean machinery = type.isAnnotation() || type.isEnum() || type.isNestedClass();
    boolean constructor = member.getName().equals("<init>") || member.getName().equals("<clinit>");
    return !(lambda && member instanceof JavaMethod)
        && !machinery
        && !type.isAssignableTo(Throwable.class)
        && !(constructor && !member.isAnnotatedWith(Evidence.class));
  }

  private static String name(JavaMember member) {
    return member.getName().equals("<init>") ? "new" : member.getName();
  }

  private static String parameters(JavaMember member) {
    if (member instanceof com.tngtech.archunit.core.domain.JavaCodeUnit unit) {
      return unit.getRawParameterTypes().stream()
          .map(JavaClass::getSimpleName)
          .collect(Collectors.joining(", ", "(", ")"));
    }
    return "";
  }

  private static java.util.List<String> types(JavaMethod method) {
    return method.getRawParameterTypes().stream().map(JavaClass::getName).toList();
  }

  /** A member of a host type. */
  private record HostMember(String type, String name, String parameters)
      implements Comparable<HostMember> {
    String signature() {
      return name + parameters;
    }

    @Override
    public int compareTo(HostMember other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return type + "#" + signature();
    }
  }
}
