package nl.leerkring.editions;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.digest.AskingTheHost;
import nl.leerkring.digest.Composing;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.Reader;
import nl.leerkring.digest.RingsInMails;
import nl.leerkring.digestmail.DigestMail;
import nl.leerkring.digestmail.RealDigestMail;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsWithoutAHost;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;

/**
 * What a whole edition costs against two baselines of the same run: the floor, which writes the
 * same ledger and renders the same mails without choosing anything, and a digest that asks the host
 * for each member and each change and chooses among what it says yes to. What a node does once in
 * its life, as making its tables, counts in neither. Not part of the tests, as it measures time; in
 * a process of its own with 256 MB:
 *
 * <pre>./mvnw -f dev -pl .. -am test -Dtest=DigestBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * {@code -Dmembers=1000,5000} for other sizes.
 */
public class DigestBenchmark {
  private static final String SIZES = System.getProperty("members", "1000,5000,20000,100000");
  private static final int CHANGES = 10_000;
  private static final int SPACES = 200;
  private static final int COMPANIES = 40;
  private static final int AT_ONCE = 50;
  private static final int SAMPLE = 40;

  /** So many digests of the edition are kept for the floor, which writes them again and again. */
  private static final int KEPT = 5_000;

  private static final Instant NOW = DigestCommunity.TUESDAY;

  @Test
  public void print() throws Exception {
    int code =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "-Dmembers=" + SIZES,
                "-cp",
                System.getProperty("java.class.path"),
                DigestBenchmark.class.getName(),
                EveryDatabase.newPostgresql())
            .inheritIO()
            .redirectInput(new File("/dev/null"))
            .start()
            .waitFor();
    if (code != 0) {
      throw new AssertionError("The benchmark ended with " + code);
    }
  }

  public static void main(String[] words) {
    System.out.printf(
        "%,d changes in %d spaces of %d companies, PostgreSQL, %,d MB at most%n",
        CHANGES, SPACES, COMPANIES, Runtime.getRuntime().maxMemory() >> 20);
    System.out.println(
        "members | whole s | floor s | ratio | choosing s | asking all s | times less | asked each |"
            + " a question us | statements each | of the floor | peak MB");
    Database database = Database.of(words[0], "postgres", "postgres");
    new DigestBenchmark.Run(database, 2_000).print("(warm-up) ");
    for (String size : SIZES.split(",")) {
      new DigestBenchmark.Run(database, Integer.parseInt(size)).print("");
    }
    System.exit(0); // the threads of transactions would keep it
  }

  /** One size, each in an edition of its own. */
  private static final class Run {
    private static int week;

    private final Instant now = NOW.plus(Duration.ofDays(35L * week++));
    private final Database database;
    private final int size;
    private final DigestCommunity community;
    private final PagesByGroups host;
    private final DigestMail mails;
    private final List<Member> members = new ArrayList<>();
    private final List<Digest> composed = new ArrayList<>();

    Run(Database database, int size) {
      this.database = database;
      this.size = size;
      String[] spaces =
          Stream.iterate(0, i -> i + 1).limit(SPACES).map(i -> "S" + i).toArray(String[]::new);
      community = new DigestCommunity(database, now.minus(DigestCommunity.DAY), spaces);
      host = new PagesByGroups(community.members);
      mails = RealDigestMail.of(community.members, DigestCommunity.clock(now));
      found();
      happen();
    }

    private void found() {
      for (int c = 0; c < COMPANIES; c++) {
        Map<String, Ring> rings = new HashMap<>();
        for (int s = c; s < SPACES; s += COMPANIES) {
          rings.put("S" + s, Ring.values()[s / COMPANIES % 3]);
        }
        Set<String> partners = Set.of("C" + (c + 1) % COMPANIES, "C" + (c + 2) % COMPANIES);
        community.rings.companies.save(
            new Company("C" + c, "Company " + c, Set.of("g" + c), partners, rings));
        rings.forEach((space, ring) -> host.allow(space, groups(ring, company(space), partners)));
      }
      for (int m = 0; m < size; m++) {
        members.add(community.members.add("m" + m, "en", "g" + m % COMPANIES));
      }
    }

    private static int company(String space) {
      return Integer.parseInt(space.substring(1)) % COMPANIES;
    }

    private static Set<String> groups(Ring ring, int own, Set<String> partners) {
      return switch (ring) {
        case COMPANY -> Set.of("g" + own);
        case PARTNER -> {
          Set<String> groups = new HashSet<>(Set.of("g" + own));
          partners.forEach(partner -> groups.add("g" + partner.substring(1)));
          yield groups;
        }
        case PUBLIC -> {
          Set<String> groups =
              new HashSet<>(
                  Set.of("noordzee-office", "noordzee-crew", "dehoop-yard", "lely-staff"));
          for (int c = 0; c < COMPANIES; c++) {
            groups.add("g" + c);
          }
          yield groups;
        }
      };
    }

    private void happen() {
      Random random = new Random(1);
      NewsWithoutAHost news = new NewsWithoutAHost(database, DigestCommunity.clock(now));
      for (int i = 1; i <= CHANGES; i++) {
        String space = "S" + random.nextInt(SPACES);
        Member by = members.get(random.nextInt(size));
        Instant at = now.minusSeconds(60L + random.nextInt(6 * 24 * 3600));
        long id = week * 100_000L + i;
        host.add(id, "Page " + i, space, by, at);
        news.add(id, space, random.nextInt(3) == 0, at, by.key());
      }
    }

    void print(String remark) {
      DigestCommunity.Node node = node();
      long before = host.asked();
      long statements = database.statements();
      double whole = seconds(() -> wholeEdition(node));
      double askedEach = (double) (host.asked() - before) / size;
      double statementsEach = (double) (database.statements() - statements) / size;
      double choosing = seconds(() -> choose(node));
      long floorBegins = database.statements();
      double floor = seconds(() -> floor(node.ledger));
      double floorEach = (double) (database.statements() - floorBegins) / size;
      double askingAll = askingAll(node);
      System.out.printf(
          Locale.ROOT,
          "%s%d | %.1f | %.1f | %.2f | %.2f | %.1f | %.0f | %.1f | %.2f | %.1f | %.1f | %d%n",
          remark,
          size,
          whole,
          floor,
          whole / floor,
          choosing,
          askingAll,
          askingAll / choosing,
          askedEach,
          aQuestion(),
          statementsEach,
          floorEach,
          peak());
    }

    private DigestCommunity.Node node() {
      community.seen = host;
      community.mails = mails;
      community.post = (mail, mayLeave) -> mayLeave.getAsBoolean();
      return community.node(now);
    }

    private void wholeEdition(DigestCommunity.Node node) {
      DigestReport report = node.send();
      if (report.sent() < size) {
        throw new IllegalStateException("Not everybody was served: " + report);
      }
    }

    /** What of it is choosing: gathering once, what is known of readers, selection, the host. */
    private void choose(DigestCommunity.Node node) {
      Composing composing = node.digests.digests.begin("choosing", now, RingsInMails.BY_DEFAULT);
      for (int from = 0; from < size; from += AT_ONCE) {
        Map<Member, Set<String>> some = new LinkedHashMap<>();
        for (int m = from; m < Math.min(size, from + AT_ONCE); m++) {
          some.put(members.get(m), Set.of("C" + m % COMPANIES));
        }
        for (Reader reader : composing.readers(some, Map.of()).values()) {
          composing.compose(reader).ifPresent(this::keep);
        }
      }
    }

    private void keep(Digest digest) {
      if (composed.size() < KEPT) {
        composed.add(digest);
      }
    }

    /** The same rows and the same mails, in an edition of another name. */
    private void floor(DigestLedger ledger) {
      int writes = 0;
      String edition = "floor " + week;
      for (int from = 0; from < size; from += AT_ONCE) {
        List<Member> some = members.subList(from, Math.min(size, from + AT_ONCE));
        List<MemberKey> keys = some.stream().map(Member::key).toList();
        ledger.of(keys, now.minus(History.MEMORY));
        Instant until = now.plusSeconds(1800);
        for (Delivery claimed : ledger.claim(edition, keys, now, until)) {
          Member reader = community.members.find(claimed.member()).orElseThrow();
          Digest digest = composed.get(writes++ % composed.size());
          Mail mail = mails.of(reader, digest, edition);
          Delivery there = ledger.handOver(claimed, now, digest.keys(), until).orElseThrow();
          ledger.end(there, mail.to().isEmpty() ? State.FAILED : State.SENT, "", now);
        }
      }
    }

    /** By a sample of members, as it grows with them. */
    private double askingAll(DigestCommunity.Node node) {
      Map<Member, Set<String>> some = new LinkedHashMap<>();
      for (int m = 0; m < SAMPLE; m++) {
        int which = m * (size / SAMPLE);
        some.put(members.get(which), Set.of("C" + which % COMPANIES));
      }
      AskingTheHost asking =
          new AskingTheHost(
              new NewsWithoutAHost(database, DigestCommunity.clock(now))
                  .pages.since(now.minus(Duration.ofDays(8)), now),
              host,
              now);
      Collection<Reader> readers =
          node.digests
              .digests
              .begin("asking", now, RingsInMails.BY_DEFAULT)
              .readers(some, Map.of())
              .values();
      return seconds(() -> readers.forEach(asking::compose)) * size / SAMPLE;
    }

    /** What one question costs here, in microseconds. */
    private double aQuestion() {
      Member reader = members.get(0);
      return seconds(() -> host.ids().forEach(id -> host.visible(reader, id)))
          * 1e6
          / host.ids().size();
    }

    private static double seconds(Runnable work) {
      long begin = System.nanoTime();
      work.run();
      return (System.nanoTime() - begin) / 1e9;
    }

    private static long peak() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .map(MemoryPoolMXBean::getPeakUsage)
              .mapToLong(usage -> usage.getUsed())
              .sum()
          >> 20;
    }
  }
}
