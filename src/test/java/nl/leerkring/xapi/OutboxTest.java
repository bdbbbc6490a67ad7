package nl.leerkring.xapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Site;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A real HTTP server that refuses, times out, forgets to answer, and recovers. */
@RunWith(Parameterized.class)
public class OutboxTest {
  private static final Duration SOON = Duration.ofMillis(300);
  private static final int EVENTS = 40;
  private static final Site SITE = path -> "https://wiki.example.test" + path;

  private final Clock clock = mock(Clock.class);
  private final StatementRepository repository;
  private final Outbox outbox;
  private final Xapi xapi;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final List<String> kept = new ArrayList<>();
  private final Map<String, Integer> asked = new HashMap<>();
  private Instant now = Instant.parse("2026-11-24T12:00:00Z");
  private int trouble;
  private Random random = new Random(1);
  private HttpServer server;

  public OutboxTest(EveryDatabase kind) {
    Database database = kind.get();
    repository =
        new AoStatementRepository(
            new RealActiveObjects(database, "nl.leerkring", AoStatement.class, AoRecordStore.class),
            new Transactions(new DatabaseTransactions(database)),
            clock);
    outbox = new Outbox(repository, clock);
    xapi = new Xapi(repository, outbox, members);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void aServer() throws IOException {
    when(clock.instant()).thenAnswer(call -> now);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/xapi/statements", this::serve);
    server.start();
    assertEquals(
        Map.of(),
        xapi.save(
            members.member("eva"),
            "http://localhost:" + server.getAddress().getPort() + "/xapi/",
            "key",
            "secret"));
  }

  @After
  public void stop() {
    server.stop(0);
  }

  /** Of a hundred requests so many go wrong, each in one of four ways. */
  private synchronized void serve(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getQuery().replace("statementId=", "");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.merge(id, 1, Integer::sum);
    int way = random.nextInt(100) < trouble ? random.nextInt(4) : 4;
    if (way == 0) {
      answer(exchange, 503);
      return;
    }
    if (way == 1) {
      exchange.close(); // refuses without a word
      return;
    }
    boolean isNew = kept.stream().noneMatch(one -> one.startsWith(id));
    if (isNew) {
      kept.add(id + " " + body);
    }
    if (way == 2) {
      exchange.close(); // kept, but we never hear of it
    } else if (way == 3) {
      try {
        Thread.sleep(400);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
    } else {
      answer(exchange, isNew ? 204 : 409);
    }
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Test
  public void each_statement_arrives_once_and_in_order_per_person_whatever_goes_wrong() {
    XapiListener listener = new XapiListener(repository, SITE);
    for (int i = 0; i < EVENTS; i++) {
      listener.happened(event(i));
      listener.happened(event(i));
    }
    trouble = 40;
    for (int round = 0; round < 6; round++) {
      outbox.send(SOON);
      now = now.plus(Duration.ofHours(2));
    }
    trouble = 0;
    for (int round = 0; round < 3; round++) {
      outbox.send(SOON);
      now = now.plus(Duration.ofHours(2));
    }

    assertEquals(EVENTS, kept.size());
    assertEquals(0, repository.count(AoStatementRepository.WAITING));
    for (int person = 0; person < 4; person++) {
      List<String> expected = new ArrayList<>();
      for (int i = person; i < EVENTS; i += 4) {
        expected.add(StatementJson.id(event(i)));
      }
      List<String> arrived =
          kept.stream().map(one -> one.substring(0, 36)).filter(expected::contains).toList();
      assertEquals(expected, arrived);
    }
  }

  @Test
  public void what_the_store_refuses_is_kept_and_told_and_holds_nobody_up() {
    repository.add("not-to-be-answered", "anna", "{}");
    server.removeContext("/xapi/statements");
    server.createContext("/xapi/statements", exchange -> answer(exchange, 400));

    outbox.send(SOON);

    assertEquals(1, xapi.refused());
    assertEquals("HTTP 400", xapi.lastWhy());
    xapi.again(members.member("carla"));
    assertEquals(1, xapi.refused());
    xapi.again(members.member("eva"));
    assertEquals(1, xapi.waiting());
  }

  @Test
  public void two_senders_at_once_make_one_of_each() throws Exception {
    XapiListener listener = new XapiListener(repository, SITE);
    for (int i = 0; i < 12; i++) {
      listener.happened(event(i));
    }
    Thread other = new Thread(() -> outbox.send(SOON));
    other.start();
    outbox.send(SOON);
    other.join();
    now = now.plus(Duration.ofHours(2));
    outbox.send(SOON);

    assertEquals(12, kept.size());
    assertEquals(0, xapi.waiting());
  }

  @Test
  public void a_statement_names_nobody_and_no_title() {
    String json = new StatementJson(SITE, "salt").of(event(0));

    assertFalse(json, json.contains("person0") || json.contains("Secret title"));
    assertTrue(json, json.contains("\"scaled\": 0.5"));
    assertTrue(json, json.contains("http://adlnet.gov/expapi/verbs/passed"));
  }

  @Test
  public void only_an_administrator_says_where_and_only_a_safe_address_is_taken() {
    assertTrue(xapi.save(members.member("carla"), "", "", "").containsKey("form"));
    for (String address :
        List.of("http://lrs.example.test", "ftp://x", "https://me:pw@x.test", "lrs", "https://")) {
      assertTrue(
          address, xapi.save(members.member("eva"), address, "", "").containsKey("endpoint"));
    }
    assertEquals("secret", repository.store().secret());
    assertFalse(repository.store().toString().contains("secret"));
  }

  @Test
  public void without_a_store_nothing_is_written() {
    xapi.save(members.member("eva"), "", "", "");

    new XapiListener(repository, SITE).happened(event(1));

    assertEquals(0, xapi.waiting());
  }

  private static LearningEvent event(int number) {
    return new LearningEvent(
        "event|" + number,
        LearningEvent.Kind.QUIZ_PASSED,
        new MemberKey("person" + number % 4),
        7,
        100 + number,
        "Secret title",
        50,
        Instant.parse("2026-11-24T10:00:00Z").plusSeconds(number));
  }
}
