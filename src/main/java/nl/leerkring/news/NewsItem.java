package nl.leerkring.news;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import nl.leerkring.host.MemberKey;
import nl.leerkring.web.Message;

/**
 * Something that may be told to members, before anybody's eyes.
 *
 * @param key tells one item from another, so that nobody gets it twice
 * @param pageId of the page that it is about: only who may view that page is told; 0 for what is a
 *     member's own and on no page
 * @param spaceKey of that page's space, which says whom it may reach at all; empty for what is a
 *     member's own
 * @param urlPath where it is, below the base URL; empty for the page itself
 * @param title in no language yet; null for the title of the page
 * @param author who made it; null when nobody is known
 * @param at when it happened, or when it is to come
 * @param functions job roles that it is for, none for everybody
 * @param topics what it is about
 * @param reactions how many people did something with it
 * @param says what stands below the title; null for who made it, and where
 */
public record NewsItem(
    String key,
    NewsKind kind,
    long pageId,
    String spaceKey,
    String urlPath,
    Message title,
    MemberKey author,
    Instant at,
    Set<String> functions,
    Set<String> topics,
    int reactions,
    Message says) {
  public NewsItem {
    functions = Set.copyOf(functions);
    topics = Set.copyOf(topics);
  }

  /** A page, of which nothing else is said. */
  public static NewsItem page(NewsKind kind, long pageId, String spaceKey, Instant at) {
    return new NewsItem(
        "page:" + pageId, kind, pageId, spaceKey, "", null, null, at, Set.of(), Set.of(), 0, null);
  }

  /** Something of a member's own, perhaps about a page that they then must be able to view. */
  public static NewsItem own(String key, NewsKind kind, long pageId, Instant at, Message says) {
    return new NewsItem(key, kind, pageId, "", "", null, null, at, Set.of(), Set.of(), 0, says);
  }

  /** The same, where only those whom the space reaches are told. */
  public NewsItem in(String space) {
    return new NewsItem(
        key, kind, pageId, space, urlPath, title, author, at, functions, topics, reactions, says);
  }

  public NewsItem by(MemberKey who) {
    return new NewsItem(
        key, kind, pageId, spaceKey, urlPath, title, who, at, functions, topics, reactions, says);
  }

  /** The same, on a page of ours. */
  public NewsItem at(String path, Message called) {
    return new NewsItem(
        key, kind, pageId, spaceKey, path, called, author, at, functions, topics, reactions, says);
  }

  public NewsItem about(Collection<String> roles, Collection<String> subjects) {
    return new NewsItem(
        key,
        kind,
        pageId,
        spaceKey,
        urlPath,
        title,
        author,
        at,
        Set.copyOf(roles),
        Set.copyOf(subjects),
        reactions,
        says);
  }

  public NewsItem with(int people, Message saying) {
    return new NewsItem(
        key, kind, pageId, spaceKey, urlPath, title, author, at, functions, topics, people, saying);
  }
}
