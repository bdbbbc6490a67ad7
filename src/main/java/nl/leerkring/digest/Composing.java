package nl.leerkring.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.digest.DigestSelection.Chosen;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Texts;

/** What there is to tell at one moment, and what of it one member or another is told. */
public final class Composing {
  private final EditionNews news;
  private final Readers readers;
  private final DigestWords words;
  private final Map<String, LeadWord> leadWords;
  private final Eyes eyes;
  private final Instant now;

  Composing(
      EditionNews news,
      Readers readers,
      DigestWords words,
      Map<String, LeadWord> leadWords,
      Eyes eyes,
      Instant now) {
    this.news = news;
    this.readers = readers;
    this.words = words;
    this.leadWords = leadWords;
    this.eyes = eyes;
    this.now = now;
  }

  /**
   * The members as readers, tens at once.
   *
   * @param companies keys of their companies
   * @param told keys of what they were told, and when the edition that told it closed
   */
  public Map<MemberKey, Reader> readers(
      Map<Member, Set<String>> companies, Map<MemberKey, Map<String, Instant>> told) {
    return readers.of(companies, told, now);
  }

  /**
   * What the reader is told: Confluence is asked, now, for each page that goes in. Nothing when
   * there is nothing that is worth a mail.
   */
  public Optional<Digest> compose(Reader reader) {
    List<Chosen> chosen = choose(reader);
    Optional<Chosen> strongest =
        chosen.stream().filter(one -> one.item().kind().isNews()).findFirst();
    return strongest.map(first -> digest(reader, chosen, first));
  }

  /**
   * Whether Confluence lets the reader view, at this moment, everything that the digest tells, and
   * it still is where the digest says: to be asked at the last byte of the mail.
   */
  public boolean holds(Reader reader, Digest digest) {
    return digest.items().stream().allMatch(item -> item.pageId() == 0 || holds(reader, item));
  }

  private boolean holds(Reader reader, DigestItem item) {
    return eyes.pages
        .visible(reader.member(), item.pageId())
        .filter(page -> page.spaceKey().equals(item.spaceKey()))
        .isPresent();
  }

  /** Says that a digest with these items left for the reader. */
  public void told(Reader reader, List<String> keys) {
    readers.told(reader.member(), keys);
  }

  private List<Chosen> choose(Reader reader) {
    Map<Long, Optional<PageSummary>> asked = new HashMap<>();
    Function<NewsItem, Optional<PageSummary>> view =
        item ->
            asked
                .computeIfAbsent(item.pageId(), id -> eyes.pages.visible(reader.member(), id))
                .filter(page -> news.reaches(reader, item, page));
    List<Placed> pool = own(reader);
    pool.addAll(news.likely(reader));
    List<Chosen> chosen = DigestSelection.of(reader, pool, view);
    if (chosen.size() == DigestSelection.MOST_ITEMS || news.isAll(reader)) {
      return chosen;
    }
    pool = own(reader);
    pool.addAll(news.all(reader));
    return DigestSelection.of(reader, pool, view);
  }

  private List<Placed> own(Reader reader) {
    List<Placed> own = new ArrayList<>();
    for (String company : reader.companies()) {
      Optional.ofNullable(leadWords.get(company))
          .flatMap(LeadWord::pinned)
          .ifPresent(pin -> own.add(place(pin, Section.OWN, company)));
    }
    for (NewsItem item : reader.own()) {
      own.add(place(item, Section.MINE, ""));
    }
    return own;
  }

  private Placed place(NewsItem item, Section section, String company) {
    return new Placed(Weighed.of(item, now), section, company, Optional.empty());
  }

  private Digest digest(Reader reader, List<Chosen> chosen, Chosen strongest) {
    Texts texts = new Texts(eyes.translator, reader.member().locale());
    List<DigestItem> items = chosen.stream().map(one -> words.item(reader, one, texts)).toList();
    String subject = items.get(chosen.indexOf(strongest)).title();
    return new Digest(
        items.stream().sorted(Comparator.comparing(DigestItem::section)).toList(),
        subject,
        notes(reader),
        false);
  }

  private List<LeadNote> notes(Reader reader) {
    return reader.companies().stream()
        .sorted()
        .flatMap(company -> Optional.ofNullable(leadWords.get(company)).stream())
        .filter(word -> !word.note().isEmpty())
        .map(word -> new LeadNote(words.company(word.company()), word.note()))
        .toList();
  }
}
