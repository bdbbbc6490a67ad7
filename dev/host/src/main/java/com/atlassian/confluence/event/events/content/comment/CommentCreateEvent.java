package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** Somebody wrote something below a page. */
public class CommentCreateEvent {
  private final Comment comment;

  public CommentCreateEvent(Comment comment) {
    this.comment = comment;
  }

  public Comment getComment() {
    return comment;
  }
}
