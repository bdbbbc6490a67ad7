package nl.leerkring.rings;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Member;
import nl.leerkring.host.Pages;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.DirectTransactions;
import nl.leerkring.testing.FakeAuditLog;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryRestrictions;
import nl.leerkring.testing.InMemorySpaces;

/** The rings with everything around them in memory. */
public final class RingsWithoutAHost {
  public final InMemoryMembers members;
  public final InMemoryCompanies companies = new InMemoryCompanies();
  public final InMemorySpaces spaces;
  public final InMemoryRestrictions pages = new InMemoryRestrictions();
  public final InMemoryPageRings pageRings = new InMemoryPageRings();
  public final InMemoryMatrix matrix = new InMemoryMatrix();
  public final InMemoryApplies journal = new InMemoryApplies();
  public final FakeAuditLog audit = new FakeAuditLog();
  final RingSettings settings = new RingSettings(matrix, pageRings);
  public final Companies service;
  public final Rings rings;
  public final Permissions permissions;
  public final NamedPageRings namedPageRings;
  private final Applier applier;

  public RingsWithoutAHost(InMemoryMembers members, InMemorySpaces spaces) {
    this.members = members;
    this.spaces = spaces;
    spaces.knows(members);
    Companies service = companies.service(members, spaces);
    Applier applier =
        new Applier(
            journal,
            pageRings,
            spaces,
            pages,
            members,
            new Transactions(new DirectTransactions()),
            Clock.fixed(InMemoryCompanies.TUESDAY, ZoneOffset.UTC));
    this.service = service;
    this.applier = applier;
    namedPageRings = new NamedPageRings(settings, pages, members, audit);
    permissions = new Permissions(settings, members, audit);
    rings = new Rings(service, settings, members, spaces, pages, applier, audit);
  }

  /** Applies whatever differs, as an administrator does it. */
  public void applyAll(Member admin) {
    rings.apply(admin, rings.preview(admin).plan().fingerprint(), "");
    while (rings.unfinished(admin).isPresent()) {
      rings.goOn(admin);
    }
  }

  public void pageRing(long pageId, Ring ring) {
    pageRings.save(pageId, ring);
  }

  public Projections projections() {
    return new Projections(service, settings);
  }

  /** Rings of pages, for readers who see what these pages let them see. */
  public PageRings pageRings(Pages seen) {
    return new PageRings(service, settings, pages, spaces, members, seen, applier, audit);
  }
}
