package nl.leerkring.web;

import java.util.List;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * YAML and JSON as maps, lists, texts, numbers and flags; JSON is a part of YAML 1.2. Reading makes
 * nothing else than these, and refuses what could make a small text large.
 */
public final class Documents {
  /** As many characters as a document may have. */
  public static final int LONGEST = 1 << 20;

  private static final int DEEPEST = 16;

  private Documents() {}

  public static Reading read(String text) {
    if (text.length() > LONGEST) {
      return Reading.refused("setup.error.large");
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new JsonSchema())
            .setAllowDuplicateKeys(false)
            .setCodePointLimit(LONGEST)
            .build();
    try {
      List<Message> tricks = new Tricks().in(new Parse(settings).parseString(text));
      return tricks.isEmpty()
          ? Reading.of(new Load(settings).loadFromString(text))
          : new Reading(null, tricks.stream().findFirst());
    } catch (DuplicateKeyException e) {
      return Reading.refused("setup.error.duplicate", line(e));
    } catch (MarkedYamlEngineException e) {
      return Reading.refused("setup.error.syntax", line(e));
    } catch (YamlEngineException e) {
      return Reading.refused("setup.error.character");
    }
  }

  /** The comments above, a line each; lists and maps with an item a line. */
  public static String yaml(List<String> comments, Object tree) {
    DumpSettings settings =
        DumpSettings.builder()
            .setSchema(new JsonSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setDereferenceAliases(true) // else two empty lists become one and a reference to it
            .build();
    return comments.stream().map(line -> "# " + line + "\n").collect(Collectors.joining())
        + new Dump(settings).dumpToString(tree);
  }

  private static int line(MarkedYamlEngineException e) {
    return e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
  }

  /** Finds what a plain document has no need of, before anything is made of it. */
  private static final class Tricks {
    private int depth;

    List<Message> in(Iterable<Event> events) {
      for (Event event : events) {
        String trick = trick(event);
        if (!trick.isEmpty()) {
          int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
          return List.of(new Message(trick, line));
        }
      }
      return List.of();
    }

    private String trick(Event event) {
      if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        return "setup.error.deep";
      }
      boolean isAlias =
          event instanceof AliasEvent
              || event instanceof NodeEvent node && node.getAnchor().isPresent();
      return isAlias ? "setup.error.alias" : isTagged(event) ? "setup.error.tag" : "";
    }

    private static boolean isTagged(Event event) {
      return event instanceof CollectionStartEvent start && start.getTag().isPresent()
          || event instanceof ScalarEvent scalar && scalar.getTag().isPresent();
    }
  }
}
