package com.atlassian.confluence.content;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;
import nl.leerkring.dev.host.HostLine;

/** What content says; as in Confluence it is not there in 9.2. */
public class ContentEntityExcerpter {
  public ContentEntityExcerpter() {
    if (!HostLine.isTen()) {
      throw new NoClassDefFoundError(ContentEntityExcerpter.class.getName() + ", as in 9.2");
    }
  }

  public Optional<String> getBodyAsStringWithoutMarkup(ContentEntityObject content) {
    return Optional.ofNullable(content.plainText());
  }
}
