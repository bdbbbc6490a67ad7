package nl.leerkring.dev.host.demo;

import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import java.net.URLConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.dev.host.wiki.Comment;
import nl.leerkring.dev.host.wiki.NewPage;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.SpaceRow;
import nl.leerkring.dev.host.wiki.Wiki;
import nl.leerkring.dev.host.wiki.WikiComment;
import nl.leerkring.dev.host.wiki.WikiPage;

/** Loads pages with their past, and says which events that would have been. */
final class DemoPages {
  private final Wiki wiki;
  private final DemoFiles files;
  private final Ago ago;
  private final List<Object> events = new ArrayList<>();

  DemoPages(Wiki wiki, DemoFiles files, Ago ago) {
    this.wiki = wiki;
    this.files = files;
    this.ago = ago;
  }

  /** What to publish once everything is there. */
  List<Object> load() {
    for (SpaceRow space : wiki.state().spaces()) {
      files.pages(space.key()).forEach(file -> load(space, file));
    }
    return events;
  }

  private void load(SpaceRow space, DemoFiles.PageFile file) {
    Fields front = file.front();
    Person author = person(front, "author");
    Instant created = ago.moment(front.text("created"), front.file());
    PageRow page =
        front.text("home", "false").equals("true")
            ? home(space, file, author, created)
            : wiki.pages()
                .create(
                    new NewPage(
                        space.key(),
                        parent(space, front),
                        front.text("title"),
                        file.body(),
                        author,
                        created));
    front.texts("labels").forEach(label -> wiki.extras().label(page.id(), label));
    front.texts("attachments").forEach(name -> attach(page, name, author));
    events.add(new PageCreateEvent(new WikiPage(wiki, page)));
    front.list("comments").forEach(comment -> comment(page, comment));
    if (front.has("updated")) {
      update(page, file);
    }
  }

  private void comment(PageRow page, Fields typed) {
    Comment comment =
        wiki.extras()
            .comment(
                page.id(),
                person(typed, "author"),
                typed.text("text"),
                ago.moment(typed.text("created"), typed.file()));
    events.add(new CommentCreateEvent(new WikiComment(wiki, comment)));
  }

  private PageRow home(SpaceRow space, DemoFiles.PageFile file, Person author, Instant created) {
    PageRow empty = wiki.state().page(space.homeId()).orElseThrow();
    wiki.pages().replaceFirst(empty, file.front().text("title"), file.body(), author, created);
    return wiki.state().page(space.homeId()).orElseThrow();
  }

  /** {@code -5d} or {@code -5d by marit}. */
  private void update(PageRow page, DemoFiles.PageFile file) {
    String[] parts = file.front().text("updated").split(" by ");
    Person editor = parts.length == 1 ? person(file.front(), "author") : named(parts[1], file);
    Instant when = ago.moment(parts[0], file.front().file());
    PageRow saved = wiki.pages().update(page, page.title(), file.body(), editor, when);
    events.add(new PageUpdateEvent(new WikiPage(wiki, saved), false));
  }

  private long parent(SpaceRow space, Fields front) {
    if (!front.has("parent")) {
      return space.homeId();
    }
    return wiki.state()
        .page(space.key(), front.text("parent"))
        .map(PageRow::id)
        .orElseThrow(
            () -> new DemoFault(front.file() + ": there is no page " + front.text("parent")));
  }

  private void attach(PageRow page, String name, Person author) {
    String type =
        name.endsWith(".webm") ? "video/webm" : URLConnection.guessContentTypeFromName(name);
    wiki.extras().attach(page.id(), name, type, files.attachment(name), author);
  }

  private Person person(Fields fields, String name) {
    return wiki.state()
        .personNamed(fields.text(name))
        .orElseThrow(
            () -> new DemoFault(fields.file() + ": there is nobody called " + fields.text(name)));
  }

  private Person named(String name, DemoFiles.PageFile file) {
    return wiki.state()
        .personNamed(name)
        .orElseThrow(() -> new DemoFault(file.file() + ": there is nobody called " + name));
  }
}
