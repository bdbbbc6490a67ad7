package nl.leerkring.dev.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes the index files that Atlassian Spring Scanner's runtime reads, as its Maven plugin would:
 * {@code component} for Spring's {@code @Component}, {@code imports} for {@code @ComponentImport}.
 * The build against Atlassian's artifacts uses their plugin instead.
 */
@SupportedAnnotationTypes({ScannerIndexProcessor.COMPONENT, ScannerIndexProcessor.IMPORT})
public final class ScannerIndexProcessor extends AbstractProcessor {
  static final String COMPONENT = "org.springframework.stereotype.Component";
  static final String IMPORT =
      "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
  private static final String FOLDER = "META-INF/plugin-components/";

  private final Map<String, Set<String>> lines = new TreeMap<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      boolean component = annotation.getQualifiedName().contentEquals(COMPONENT);
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        String type = component ? element.toString() : erasure(element);
        String name = value(element, annotation.getQualifiedName().toString());
        lines
            .computeIfAbsent(component ? "component" : "imports", file -> new TreeSet<>())
            .add(name.isEmpty() ? type : type + "#" + name);
      }
    }
    if (round.processingOver()) {
      lines.forEach(this::write);
    }
    return false;
  }

  private String erasure(Element element) {
    return processingEnv.getTypeUtils().erasure(element.asType()).toString();
  }

  private String value(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals(annotation)) {
        return mirror.getElementValues().values().stream()
            .findFirst()
            .map(AnnotationValue::getValue)
            .map(Object::toString)
            .orElse("");
      }
    }
    return "";
  }

  private void write(String file, Set<String> content) {
    try (Writer out =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file)
            .openWriter()) {
      out.write(String.join("\n", content) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + FOLDER + file, e);
    }
  }
}
