package nl.leerkring.dev.host.storage;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;

/** Macros by the name that storage format gives them. */
public interface Macros {
  Optional<Macro> named(String name);
}
