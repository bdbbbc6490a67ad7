package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.Pages;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Rings of pages: narrower than their space, enforced by Confluence's own view restrictions. */
@Component
public class PageRings {
  private final Companies companies;
  private final RingSettings settings;
  private final PageRestrictions restrictions;
  private final CommunitySpaces spaces;
  private final Members members;
  private final Pages pages;
  private final Applier applier;
  private final AuditLog audit;

  PageRings(
      Companies companies,
      RingSettings settings,
      PageRestrictions restrictions,
      CommunitySpaces spaces,
      Members members,
      Pages pages,
      Applier applier,
      AuditLog audit) {
    this.companies = companies;
    this.settings = settings;
    this.restrictions = restrictions;
    this.spaces = spaces;
    this.members = members;
    this.pages = pages;
    this.applier = applier;
    this.audit = audit;
  }

  /** How far the page reaches; nothing in a space without a ring, or for who may not see it. */
  public Optional<Reach> reach(Member reader, long pageId) {
    return pages.visible(reader, pageId).isPresent() ? reach(pageId) : Optional.empty();
  }

  private Optional<Reach> reach(long pageId) {
    Community community = companies.community();
    Optional<RestrictedPage> page = restrictions.find(pageId);
    Optional<Company> owner = page.flatMap(found -> community.ownerOf(found.spaceKey()));
    return owner.map(company -> reach(page.get(), company, community));
  }

  private Reach reach(RestrictedPage page, Company owner, Community community) {
    Ring above = community.ringOf(page.spaceKey()).orElseThrow();
    List<RestrictedPage> path = new ArrayList<>(restrictions.above(page.id()));
    path.add(page);
    Map<Long, PageRing> rings = settings.pageRings(path.stream().map(RestrictedPage::id).toList());
    boolean byHand = false;
    for (RestrictedPage one : path) {
      PageRing ring = rings.get(one.id());
      if (ring != null && one.id() != page.id() && ring.ring().compareTo(above) < 0) {
        above = ring.ring();
      }
      byHand |= !one.viewers().isEmpty() && (ring == null || !ring.shut());
    }
    Optional<Ring> own = Optional.ofNullable(rings.get(page.id())).map(PageRing::ring);
    boolean anonymous = settings.matrix().anonymous() && above == Ring.PUBLIC;
    return new Reach(owner, above, own, byHand, anonymous);
  }

  /** Lets the page, and what is below it, reach less far from now on; or says why not. */
  public Optional<Message> narrow(Member editor, long pageId, Ring ring) {
    Optional<Reach> reach = reach(editor, pageId);
    if (reach.isEmpty()) {
      return Optional.of(new Message("sharing.error.none"));
    }
    if (!pages.mayEdit(editor, pageId)) {
      return Optional.of(new Message("sharing.error.edit"));
    }
    if (ring.compareTo(reach.get().ring()) > 0) {
      return Optional.of(new Message("sharing.error.wider"));
    }
    if (isLimitedByHand(pageId)) {
      return Optional.of(new Message("sharing.error.byhand"));
    }
    put(pageId, ring);
    record(editor, pageId, ring);
    return Optional.empty();
  }

  /**
   * Lets the page reach further; only for the feature that asks the questions that go before, which
   * also checks who asks.
   */
  public void widen(Member editor, long pageId, Ring ring) {
    put(pageId, ring);
    record(editor, pageId, ring);
  }

  /** A page that is new where new pages start at COMPANY does so, unless one above does already. */
  public void startNew(long pageId) {
    Optional<Reach> reach = reach(pageId);
    boolean isClosed =
        restrictions
            .find(pageId)
            .flatMap(page -> reach.map(r -> r.owner().spaces().get(page.spaceKey()).closed()))
            .orElse(false);
    if (isClosed && reach.get().ring() != Ring.COMPANY) {
      put(pageId, Ring.COMPANY);
    }
  }

  private boolean isLimitedByHand(long pageId) {
    boolean ours =
        Optional.ofNullable(settings.pageRings(List.of(pageId)).get(pageId))
            .filter(PageRing::shut)
            .isPresent();
    return !ours && restrictions.find(pageId).filter(p -> !p.viewers().isEmpty()).isPresent();
  }

  private void put(long pageId, Ring ring) {
    settings.keep(pageId, ring);
    PageRing kept = settings.pageRings(List.of(pageId)).get(pageId);
    RingRules rules = new RingRules(companies.community(), settings.matrix());
    Present present = new HostPresent(spaces, restrictions, members);
    applier.carryOut(new Planner(rules, present).planPage(kept));
  }

  private void record(Member editor, long pageId, Ring ring) {
    Map<String, String> details = new TreeMap<>();
    details.put("page", String.valueOf(pageId));
    details.put("ring", ring.name());
    audit.record(editor, "rings.audit.PAGE", details);
  }
}
