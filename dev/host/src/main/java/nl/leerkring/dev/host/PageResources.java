package nl.leerkring.dev.host;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.Set;

/** The web resources that macros and actions asked for while one page was made, on its thread. */
public final class PageResources implements PageBuilderService {
  private static final ThreadLocal<Set<String>> REQUIRED =
      ThreadLocal.withInitial(LinkedHashSet::new);

  /** Forgets what an earlier page on this thread required. */
  public static void begin() {
    REQUIRED.remove();
  }

  /** Complete module keys, in the order in which they were first required. */
  public static Set<String> required() {
    return new LinkedHashSet<>(REQUIRED.get());
  }

  @Override
  public WebResourceAssembler assembler() {
    return Assembler::new;
  }

  private static final class Assembler implements RequiredResources {
    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
      REQUIRED.get().add(moduleCompleteKey);
      return this;
    }
  }
}
