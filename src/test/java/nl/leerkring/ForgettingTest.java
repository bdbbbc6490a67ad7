package nl.leerkring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.MemberKey;
import nl.leerkring.personaldata.Person;
import nl.leerkring.personaldata.PersonalRecords;
import nl.leerkring.testing.EveryDatabase;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.stereotype.Component;

/**
 * After somebody was erased no table of the plugin holds their key. A new table with a column that
 * holds one is filled here by itself: its feature has to implement {@link PersonalRecords}.
 */
@RunWith(Parameterized.class)
public class ForgettingTest {
  private static final Person ANNA = new Person(new MemberKey("8a7f0f0e41f0anna"), "anna");
  private static final Person BRAM = new Person(new MemberKey("8a7f0f0e41f0bram"), "bram");
  private static final MemberKey NOBODY = new MemberKey("gone-1");

  private final PersonalTables tables = new PersonalTables();
  private final Database database;
  private final AnnotationConfigApplicationContext context;
  private final Collection<PersonalRecords> records;

  public ForgettingTest(EveryDatabase kind) throws IOException {
    database = kind.get();
    ActiveObjects objects = new RealActiveObjects(database, "nl.leerkring", tables.types());
    context = new AnnotationConfigApplicationContext();
    context.registerBean(ActiveObjects.class, () -> objects);
    context.registerBean(TransactionTemplate.class, () -> new DatabaseTransactions(database));
    context.registerBean(Clock.class, Clock::systemUTC);
    components().forEach(context::register);
    ports().forEach(this::stub);
    context.addBeanFactoryPostProcessor(
        beans ->
            Stream.of(beans.getBeanDefinitionNames())
                .forEach(name -> beans.getBeanDefinition(name).setLazyInit(true)));
    context.refresh();
    records = context.getBeansOfType(PersonalRecords.class).values();
    tables.fill(objects, ANNA.key());
    tables.fill(objects, BRAM.key());
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @After
  public void close() {
    context.close();
  }

  @Test
  public void whoever_was_erased_stands_in_no_table_and_everybody_else_still_does() {
    Map<String, List<String>> before = PersonalTables.read(database);

    records.forEach(this::erase);

    Map<String, List<String>> after = PersonalTables.read(database);
    assertFalse("the test fills nothing", with(ANNA, before).isEmpty());
    assertEquals(
        "Implement PersonalRecords, or say in PersonalTables that a column never holds a person",
        Map.of(),
        with(ANNA, after));
    assertEquals(with(BRAM, before), with(BRAM, after));
  }

  private void erase(PersonalRecords one) {
    database.inTransaction(
        () -> {
          one.erase(ANNA, NOBODY);
          return null;
        });
  }

  @Test
  public void erasing_does_what_it_said_it_would_and_nothing_the_second_time() {
    for (PersonalRecords one : records) {
      long rows = rows();
      int gone = one.fate(ANNA).gone();

      one.erase(ANNA, NOBODY);
      one.erase(ANNA, NOBODY);

      assertEquals(one.nameKey(), 0, one.fate(ANNA).gone() + one.fate(ANNA).nameless());
      assertTrue(one.nameKey(), rows - gone <= rows());
    }
  }

  @Test
  public void what_is_handed_out_is_of_that_person_only_and_each_feature_has_its_words()
      throws IOException {
    String words = Files.readString(Path.of("src/main/resources/i18n/personaldata.properties"));

    for (PersonalRecords one : records) {
      assertFalse(one.nameKey(), one.export(ANNA).toString().contains(BRAM.key().value()));
      assertTrue(one.nameKey(), words.contains("\n" + one.nameKey() + "="));
    }
    assertEquals(records.size(), records.stream().map(PersonalRecords::nameKey).distinct().count());
  }

  private long rows() {
    return PersonalTables.read(database).values().stream().mapToLong(List::size).sum();
  }

  private static Map<String, List<String>> with(Person person, Map<String, List<String>> tables) {
    return tables.entrySet().stream()
        .map(
            table ->
                Map.entry(
                    table.getKey(),
                    table.getValue().stream()
                        .filter(row -> row.contains(person.key().value()))
                        .toList()))
        .filter(table -> !table.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What some records use of the host, which here knows nobody and does nothing. */
  private <T> void stub(Class<T> port) {
    context.registerBean(port, () -> Mockito.mock(port));
  }

  private static List<Class<?>> ports() throws IOException {
    List<Class<?>> ports = new ArrayList<>(List.of(PageBuilderService.class, EventPublisher.class));
    types("nl/leerkring/host/[A-Z].*").filter(Class::isInterface).forEach(ports::add);
    return ports;
  }

  /** All of the plugin's components that know no host. */
  private static List<Class<?>> components() throws IOException {
    return types("nl/leerkring/(?!host/).*")
        .filter(type -> type.isAnnotationPresent(Component.class))
        .toList();
  }

  private static Stream<Class<?>> types(String path) throws IOException {
    try (Stream<Path> files = Files.walk(Descriptor.CLASSES.resolve("nl"))) {
      return files
          .map(file -> Descriptor.CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && file.matches(path))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .<Class<?>>map(ForgettingTest::type)
          .toList()
          .stream();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, ForgettingTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
