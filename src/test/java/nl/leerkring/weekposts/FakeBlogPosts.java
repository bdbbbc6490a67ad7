package nl.leerkring.weekposts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.BlogPosts;
import nl.leerkring.host.Member;

/** A blog without a Confluence; as strict: of one title there is one post a day in a space. */
final class FakeBlogPosts implements BlogPosts {
  record Post(String spaceKey, String title, String storage, Member author, LocalDate day) {}

  final List<Post> written = new ArrayList<>();
  final Set<String> broken = new TreeSet<>();
  Instant now = Instant.EPOCH;
  Optional<Error> death = Optional.empty();

  @Override
  public synchronized long write(String spaceKey, String title, String storage, Member author) {
    LocalDate day = day(now);
    if (broken.contains(spaceKey)) {
      throw new IllegalStateException("Confluence does not save it");
    }
    if (find(spaceKey, title, now, now).isPresent()) {
      throw new IllegalStateException("There is a post of that title: " + title);
    }
    written.add(new Post(spaceKey, title, storage, author, day));
    death.ifPresent(
        error -> {
          throw error;
        });
    return 500L + written.size();
  }

  @Override
  public synchronized OptionalLong find(String spaceKey, String title, Instant from, Instant to) {
    for (int i = 0; i < written.size(); i++) {
      Post post = written.get(i);
      if (post.spaceKey().equals(spaceKey)
          && post.title().equals(title)
          && !post.day().isBefore(day(from))
          && !post.day().isAfter(day(to))) {
        return OptionalLong.of(501L + i);
      }
    }
    return OptionalLong.empty();
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
