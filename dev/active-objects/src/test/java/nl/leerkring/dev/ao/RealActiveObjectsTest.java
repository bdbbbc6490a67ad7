package nl.leerkring.dev.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Test;

public class RealActiveObjectsTest {
  private final Database database = Database.h2InMemory(UUID.randomUUID().toString());
  private final RealActiveObjects ao = new RealActiveObjects(database, "nl.leerkring", Lamp.class);

  @After
  public void close() {
    database.close();
  }

  @Test
  public void finds_what_it_created() {
    lamp("bridge", 40);
    lamp("galley", 60);

    Lamp[] found =
        ao.find(Lamp.class, Query.select().where("WATTS > ?", 50).order("PLACE_NAME ASC"));

    assertEquals(1, found.length);
    assertEquals("galley", found[0].getPlaceName());
  }

  @Test
  public void prefixes_tables_with_the_last_six_digits_of_the_namespace() {
    assertEquals("AO_28BE2D", Schema.prefix("com.atlassian.example.ao.myplugin"));
  }

  @Test
  public void a_failure_undoes_everything_in_the_transaction() {
    Lamp before = lamp("bridge", 40);

    assertThrows(
        IllegalArgumentException.class,
        () ->
            database.inTransaction(
                () -> {
                  before.setWatts(5);
                  before.save();
                  lamp("galley", 60);
                  throw new IllegalArgumentException("dark");
                }));

    assertEquals(1, ao.count(Lamp.class, "WATTS > ?", 0));
    assertEquals(40, ao.get(Lamp.class, before.getID()).getWatts());
  }

  @Test
  public void an_inner_transaction_joins_the_outer_one() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            database.inTransaction(
                () -> {
                  database.inTransaction(() -> lamp("bridge", 40));
                  throw new IllegalArgumentException("dark");
                }));

    assertEquals(0, ao.find(Lamp.class).length);
  }

  @Test
  public void an_inner_failure_that_is_caught_still_rolls_back_the_whole() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.inTransaction(
                () -> {
                  lamp("bridge", 40);
                  return assertThrows(
                      IllegalArgumentException.class, () -> database.inTransaction(this::fail));
                }));

    assertEquals(0, ao.find(Lamp.class).length);
  }

  @Test
  public void every_statement_is_counted() {
    lamp("bridge", 40);
    long before = database.statements();

    ao.find(Lamp.class);
    ao.count(Lamp.class, "WATTS = ?", 40);

    assertEquals(2, database.statements() - before);
  }

  @Test
  public void a_second_start_keeps_the_rows() {
    lamp("bridge", 40);

    RealActiveObjects again = new RealActiveObjects(database, "nl.leerkring", Lamp.class);

    assertTrue(again.find(Lamp.class).length == 1);
  }

  private Object fail() {
    throw new IllegalArgumentException("dark");
  }

  private Lamp lamp(String place, int watts) {
    return ao.create(Lamp.class, new DBParam("PLACE_NAME", place), new DBParam("WATTS", watts));
  }
}
