package nl.leerkring.dev.host;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plugin as the wiki sees it: everything that its descriptor offers, once it has started. */
public interface RunningPlugin extends AutoCloseable {
  Optional<Macro> macro(String name);

  /** Items of a section, or of all sections of a location, that who looks may see, in order. */
  List<WebItem> webItems(String section);

  /** Sections of a location, in order. */
  List<WebSection> webSections(String location);

  /** Whether the path is one of the plugin's actions. */
  boolean isAction(String path);

  Reply action(Ask ask);

  boolean isRest(String path);

  Reply rest(Ask ask);

  /** A file of the plugin below {@code /download/resources/}, or nothing. */
  Optional<Reply> download(String path);

  /** Tags for the head of a page, dependencies first, each once. */
  List<String> resourceTags(Set<String> requiredModules, Set<String> contexts);

  void publish(Object event);

  List<JobInfo> jobs();

  /** Runs a job now and answers with what it said. */
  String runJob(String key);

  @Override
  void close();
}
