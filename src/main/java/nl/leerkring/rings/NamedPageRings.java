package nl.leerkring.rings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Rings of pages by space and title, for who takes a configuration elsewhere. Everything here is
 * for who administers Confluence, and restrictions change only when a plan is applied.
 */
@Component
public class NamedPageRings {
  private static final Comparator<NamedPageRing> BY_NAME =
      Comparator.comparing(NamedPageRing::spaceKey).thenComparing(NamedPageRing::title);

  private final RingSettings settings;
  private final PageRestrictions pages;
  private final Members members;
  private final AuditLog audit;

  NamedPageRings(RingSettings settings, PageRestrictions pages, Members members, AuditLog audit) {
    this.settings = settings;
    this.pages = pages;
    this.members = members;
    this.audit = audit;
  }

  /** Those of pages that are there; nothing for who may not administer Confluence. */
  public List<NamedPageRing> all(Member asker) {
    return members.mayAdminister(asker)
        ? settings.pageRings().stream()
            .flatMap(kept -> pages.find(kept.pageId()).map(page -> named(page, kept)).stream())
            .sorted(BY_NAME)
            .toList()
        : List.of();
  }

  /** Why the page can't be kept at that ring; a page that reaches less far is widened on itself. */
  public Optional<Message> refusal(Member asker, NamedPageRing wanted) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    Optional<RestrictedPage> page = pages.find(wanted.spaceKey(), wanted.title());
    if (page.isEmpty()) {
      return Optional.of(new Message("rings.error.page", wanted.spaceKey(), wanted.title()));
    }
    return ring(page.get())
        .filter(now -> wanted.ring().compareTo(now.ring()) > 0)
        .map(now -> new Message("rings.error.page.wider", wanted.title(), now.ring()));
  }

  /** Keeps it, when it was not refused. */
  public void keep(Member asker, NamedPageRing wanted) {
    if (refusal(asker, wanted).isPresent()) {
      throw new IllegalArgumentException("A ring that was refused is not kept");
    }
    long page = pages.find(wanted.spaceKey(), wanted.title()).orElseThrow().id();
    settings.keep(page, wanted.ring());
    audit.record(
        asker,
        "rings.audit.PAGE",
        Map.of("page", String.valueOf(page), "ring", wanted.ring().name()));
  }

  private Optional<PageRing> ring(RestrictedPage page) {
    return Optional.ofNullable(settings.pageRings(List.of(page.id())).get(page.id()));
  }

  private static NamedPageRing named(RestrictedPage page, PageRing kept) {
    return new NamedPageRing(page.spaceKey(), page.title(), kept.ring());
  }
}
