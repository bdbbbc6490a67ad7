package nl.leerkring.digest;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.People;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Translator;
import nl.leerkring.news.Activities;
import nl.leerkring.news.NewsSource;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.news.SeenSource;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.profiles.Profiles;
import nl.leerkring.rings.Projections;
import org.mockito.Mockito;

/** Digests wired by hand; what leads write and who opened what is in a real database. */
public final class DigestsWithoutAHost {
  public final Map<MemberKey, Taste> tastes = new HashMap<>();
  public final Digests digests;
  public final LeadWords leadWords;
  public final Openings openings;

  /** What feeds the digests. */
  public record Sources(List<NewsSource> news, List<OwnNewsSource> own, List<SeenSource> seen) {}

  public DigestsWithoutAHost(
      Database database, Sources sources, Activities activities, Surroundings around, Clock clock) {
    RealActiveObjects objects =
        new RealActiveObjects(database, "nl.leerkring", AoLeadWord.class, AoOpening.class);
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    leadWords =
        new LeadWords(
            new AoLeadWordRepository(objects, transactions),
            around.companies(),
            around.pages(),
            clock);
    openings = new Openings(new AoOpeningRepository(objects, transactions), clock);
    Tastes known =
        new Tastes(Mockito.mock(Profiles.class)) {
          @Override
          Map<MemberKey, Taste> of(Collection<MemberKey> members) {
            return tastes;
          }
        };
    digests =
        new Digests(
            new Gathering(
                sources.news(), List.of(), activities, around.projections(), around.people()),
            new Readers(sources.own(), sources.seen(), known),
            leadWords,
            new Eyes(around.pages(), around.members(), around.translator()));
  }

  /** Who there is, and what they may see. */
  public record Surroundings(
      Companies companies,
      People people,
      Projections projections,
      Pages pages,
      Members members,
      Translator translator) {}
}
