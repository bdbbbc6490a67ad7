package com.atlassian.confluence.content;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

/** Since 9.3: it is not there in 9.2. */
@Evidence("javadoc 9.5.2 (since 9.3); public plugin for Confluence 10.0.1")
public class ContentEntityExcerpter {
  @Evidence(
      value = "javadoc 9.5.2 (since 9.3); public plugin for Confluence 10.0.1",
      seen = "10, and 9 from 9.3 on; 9.2 not")
  public ContentEntityExcerpter() {}

  /** The text without markup, where there is any. */
  @Evidence(
      value = "javadoc 9.5.2 (since 9.3); public plugin for Confluence 10.0.1",
      seen = "10, and 9 from 9.3 on; 9.2 not")
  public Optional<String> getBodyAsStringWithoutMarkup(ContentEntityObject content) {
    throw Signatures.only();
  }
}
