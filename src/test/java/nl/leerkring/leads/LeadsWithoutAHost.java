package nl.leerkring.leads;

import nl.leerkring.companies.Companies;
import nl.leerkring.testing.FakeAuditLog;
import nl.leerkring.testing.InMemoryManagedGroups;
import nl.leerkring.testing.InMemoryMembers;

/** Leads wired by hand, for tests of other features. */
public final class LeadsWithoutAHost {
  private LeadsWithoutAHost() {}

  public static Leads of(Companies companies, InMemoryMembers members) {
    return new Leads(companies, members, new InMemoryManagedGroups(members), new FakeAuditLog());
  }
}
