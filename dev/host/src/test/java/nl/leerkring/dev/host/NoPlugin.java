package nl.leerkring.dev.host;

import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plugin that offers nothing and remembers what it was told. */
public class NoPlugin implements RunningPlugin {
  public final List<Object> events = new ArrayList<>();

  @Override
  public Optional<Macro> macro(String name) {
    return Optional.empty();
  }

  @Override
  public List<WebItem> webItems(String section) {
    return List.of();
  }

  @Override
  public List<WebSection> webSections(String location) {
    return List.of();
  }

  @Override
  public boolean isAction(String path) {
    return false;
  }

  @Override
  public Reply action(Ask ask) {
    return Reply.text(404, "");
  }

  @Override
  public boolean isRest(String path) {
    return false;
  }

  @Override
  public Reply rest(Ask ask) {
    return Reply.text(404, "");
  }

  @Override
  public Optional<Reply> download(String path) {
    return Optional.empty();
  }

  @Override
  public List<String> resourceTags(Set<String> requiredModules, Set<String> contexts) {
    return List.of();
  }

  @Override
  public void publish(Object event) {
    events.add(event);
  }

  @Override
  public List<JobInfo> jobs() {
    return List.of();
  }

  @Override
  public String runJob(String key) {
    return "";
  }

  @Override
  public void close() {}
}
