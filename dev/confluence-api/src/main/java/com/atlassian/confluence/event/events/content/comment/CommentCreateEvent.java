package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
public class CommentCreateEvent {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public Comment getComment() {
    throw Signatures.only();
  }
}
