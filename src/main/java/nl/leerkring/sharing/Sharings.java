package nl.leerkring.sharing;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Site;
import nl.leerkring.rings.PageRings;
import nl.leerkring.rings.Reach;
import nl.leerkring.web.Letters;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * How far pages reach, as their readers and editors see it. Narrowing is one click; widening asks
 * three questions and, where the company wants it, a second pair of eyes; taking back is one click.
 */
@Component
public class Sharings {
  private final PageRings pageRings;
  private final SharingRepository repository;
  private final Pages pages;
  private final Members members;
  private final Letters letters;
  private final Site site;
  private final Clock clock;

  Sharings(
      PageRings pageRings,
      SharingRepository repository,
      Pages pages,
      Members members,
      Letters letters,
      Site site,
      Clock clock) {
    this.pageRings = pageRings;
    this.repository = repository;
    this.pages = pages;
    this.members = members;
    this.letters = letters;
    this.site = site;
    this.clock = clock;
  }

  /** How far the page reaches; nothing for who may not see it, or without a ring. */
  public Optional<Reach> reach(Member reader, long pageId) {
    return pageRings.reach(reader, pageId);
  }

  /** Who can see the page, in one line; the arguments are names that its readers may know. */
  public Message inWords(Reach reach) {
    String key = reach.anonymous() && reach.ring() == Ring.PUBLIC ? "ANYBODY" : reach.ring().name();
    return new Message("sharing.badge." + key + (reach.byHand() ? ".limited" : ""), name(reach));
  }

  private static String name(Reach reach) {
    return reach.owner().name();
  }

  /** The rings that the member may choose for the page; none for who may not edit it. */
  public List<Ring> choices(Member editor, long pageId) {
    Optional<Reach> reach = reach(editor, pageId);
    if (reach.isEmpty() || !pages.mayEdit(editor, pageId)) {
      return List.of();
    }
    Ring widest = isOwn(editor, reach.get().owner()) ? reach.get().above() : reach.get().ring();
    return Arrays.stream(Ring.values()).filter(ring -> ring.compareTo(widest) <= 0).toList();
  }

  /**
   * Lets the page reach as far as chosen, or keeps the wish until somebody else agreed; says by
   * field what is missing.
   */
  public Map<String, Message> share(Member editor, ShareForm form) {
    Optional<Ring> ring =
        choices(editor, form.pageId()).stream()
            .filter(choice -> choice.name().equals(form.ring()))
            .findFirst();
    Optional<Reach> reach = reach(editor, form.pageId());
    if (ring.isEmpty() || reach.isEmpty()) {
      return Map.of("form", new Message("sharing.error.none"));
    }
    if (ring.get().compareTo(reach.get().ring()) <= 0) {
      return narrow(editor, form.pageId(), ring.get());
    }
    Map<String, Message> refusals = SharingRules.refusals(form);
    if (refusals.isEmpty()) {
      widen(editor, form.pageId(), reach.get(), ring.get());
    }
    return refusals;
  }

  private Map<String, Message> narrow(Member editor, long pageId, Ring ring) {
    Optional<Message> refusal = pageRings.narrow(editor, pageId, ring);
    if (refusal.isEmpty()) {
      end(pageId);
    }
    return refusal.map(reason -> Map.of("form", reason)).orElse(Map.of());
  }

  private void widen(Member editor, long pageId, Reach reach, Ring ring) {
    boolean asks = reach.owner().secondEyes();
    repository.add(
        pageId,
        reach.ring(),
        ring,
        editor.key(),
        clock.instant(),
        asks ? Sharing.State.ASKED : Sharing.State.SHARED);
    if (asks) {
      tellLeads(editor, pageId, reach.owner());
    } else {
      pageRings.widen(editor, pageId, ring);
    }
  }

  /** The wish that waits for a second pair of eyes; nothing for who may not edit the page. */
  public Optional<Sharing> waiting(Member editor, long pageId) {
    return latest(editor, pageId).filter(sharing -> sharing.state() == Sharing.State.ASKED);
  }

  /** Whether the member may be the second pair of eyes. */
  public boolean mayAgree(Member editor, long pageId) {
    Optional<Reach> reach = reach(editor, pageId);
    return waiting(editor, pageId)
        .filter(sharing -> !sharing.by().equals(editor.key()))
        .filter(sharing -> isOwn(editor, reach.get().owner()))
        .filter(sharing -> sharing.to().compareTo(reach.get().above()) <= 0)
        .isPresent();
  }

  /** Says yes as the second pair of eyes, and the page reaches further; or says why not. */
  public Optional<Message> agree(Member editor, long pageId) {
    if (!mayAgree(editor, pageId)) {
      return Optional.of(new Message("sharing.error.agree"));
    }
    Sharing sharing = waiting(editor, pageId).orElseThrow();
    repository.mark(sharing.id(), Sharing.State.SHARED);
    pageRings.widen(editor, pageId, sharing.to());
    return Optional.empty();
  }

  /** What can be taken back with one click; nothing for who may not edit the page. */
  public Optional<Sharing> shared(Member editor, long pageId) {
    return latest(editor, pageId).filter(sharing -> sharing.state() == Sharing.State.SHARED);
  }

  /** Takes back the latest sharing, or the wish for it. */
  public Optional<Message> takeBack(Member editor, long pageId) {
    Optional<Sharing> latest = latest(editor, pageId);
    if (latest.isEmpty() || latest.get().state() == Sharing.State.TAKEN_BACK) {
      return Optional.of(new Message("sharing.error.none"));
    }
    Optional<Message> refusal =
        latest.get().state() == Sharing.State.SHARED
            ? pageRings.narrow(editor, pageId, latest.get().from())
            : Optional.empty();
    if (refusal.isEmpty()) {
      repository.mark(latest.get().id(), Sharing.State.TAKEN_BACK);
    }
    return refusal;
  }

  private Optional<Sharing> latest(Member editor, long pageId) {
    return reach(editor, pageId)
        .filter(reach -> pages.mayEdit(editor, pageId))
        .flatMap(reach -> repository.latest(pageId));
  }

  /** A page that was narrowed in another way has nothing left to take back. */
  private void end(long pageId) {
    repository
        .latest(pageId)
        .filter(sharing -> sharing.state() != Sharing.State.TAKEN_BACK)
        .ifPresent(sharing -> repository.mark(sharing.id(), Sharing.State.TAKEN_BACK));
  }

  private boolean isOwn(Member member, Company owner) {
    return members.mayAdminister(member)
        || owner.ownGroups().stream().anyMatch(members.groupsOf(member)::contains);
  }

  private void tellLeads(Member editor, long pageId, Company owner) {
    for (String name : members.userNamesIn(owner.groupFor(ManagedRole.LEADS))) {
      members
          .named(name)
          .filter(lead -> !lead.key().equals(editor.key()) && mayAgree(lead, pageId))
          .ifPresent(lead -> tell(lead, editor, pageId));
    }
  }

  private void tell(Member lead, Member editor, long pageId) {
    letters.send(
        lead,
        new Message("sharing.mail.subject", editor.fullName()),
        "sharing/mail",
        Map.of(
            "who",
            editor.fullName(),
            "url",
            site.url("/plugins/leerkring/pagering.action?pageId=" + pageId)));
  }
}
