package nl.leerkring.mails;

import java.time.Clock;
import java.util.List;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.persistence.Transactions;

/** Mails of the week, kept in a real database, wired by hand. */
public final class MailsWithoutAHost {
  private MailsWithoutAHost() {}

  public static MailBudget budget(Database database, Clock clock, SentMails... elsewhere) {
    RealActiveObjects objects =
        new RealActiveObjects(
            database, "nl.leerkring", AoMailSent.class, AoMailSettings.class, AoQuietHours.class);
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    return new MailBudget(new AoBudgetRepository(objects, transactions), List.of(elsewhere), clock);
  }
}
