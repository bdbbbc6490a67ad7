package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import java.util.Calendar;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 8.0.1; public plugins for 9.0.3 and 10.0.1")
public interface PageManager {
  /** The page, or null when there is none with that id. */
  @Evidence("public plugins for 9.2.3, and 9.5.4 shipped for 10")
  Page getPage(long id);

  /** The page of that title in that space, or null. */
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  Page getPage(String spaceKey, String title);

  /** The blog post of that title in that space from that day, or null. */
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  BlogPost getBlogPost(String spaceKey, String title, Calendar day);

  /** Whatever content has that id, comments too, or null. Declared in ContentEntityManager. */
  @Evidence(
      value =
          "ContentEntityManager javadoc 3.3 to 5.7; called on its sister CustomContentManager by"
              + " public plugins for 9.0.3 and 10.0.1",
      seen = "9 and 10 on a sister only")
  ContentEntityObject getById(long id);

  /** Saves the content; without a context as an editor's ordinary change. */
  @Evidence("public plugin for Confluence 9.2.3, and one for 9.5.4 shipped for 10")
  void saveContentEntity(ContentEntityObject content, SaveContext context);
}
