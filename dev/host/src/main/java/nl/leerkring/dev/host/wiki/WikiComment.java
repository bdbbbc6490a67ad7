package nl.leerkring.dev.host.wiki;

import java.util.Date;

/** A comment as the host's interfaces show it. */
public final class WikiComment extends com.atlassian.confluence.pages.Comment {
  private final String text;

  public WikiComment(Wiki wiki, Comment comment) {
    WikiState state = wiki.state();
    text = comment.text();
    setId(comment.id());
    setContainer(state.page(comment.pageId()).map(row -> new WikiPage(wiki, row)).orElse(null));
    setCreator(state.person(comment.author()).orElse(null));
    setCreationDate(Date.from(comment.created()));
    setLastModificationDate(Date.from(comment.created()));
  }

  @Override
  public String plainText() {
    return text;
  }
}
