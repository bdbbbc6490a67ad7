package nl.leerkring.rings;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.DirectTransactions;
import nl.leerkring.testing.FakeAuditLog;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryRestrictions;
import nl.leerkring.testing.InMemorySpaces;

/** The rings with everything around them in memory. */
final class RingsWithoutAHost {
  final InMemoryMembers members;
  final InMemoryCompanies companies = new InMemoryCompanies();
  final InMemorySpaces spaces;
  final InMemoryRestrictions pages = new InMemoryRestrictions();
  final InMemoryPageRings pageRings = new InMemoryPageRings();
  final InMemoryMatrix matrix = new InMemoryMatrix();
  final InMemoryApplies journal = new InMemoryApplies();
  final FakeAuditLog audit = new FakeAuditLog();
  final RingSettings settings = new RingSettings(matrix, pageRings);
  final Rings rings;

  RingsWithoutAHost(InMemoryMembers members, InMemorySpaces spaces) {
    this.members = members;
    this.spaces = spaces;
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
    rings = new Rings(service, settings, members, spaces, pages, applier, audit);
  }
}
