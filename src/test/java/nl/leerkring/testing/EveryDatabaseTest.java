package nl.leerkring.testing;

import static org.junit.Assert.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.RealActiveObjects;
import org.junit.Assert;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class EveryDatabaseTest {
  private final EveryDatabase kind;
  private final Database database;

  public EveryDatabaseTest(EveryDatabase kind) {
    this.kind = kind;
    database = kind.get();
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> kinds() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void a_unique_key_lets_the_first_in_and_keeps_the_second_out() {
    ActiveObjects objects = new RealActiveObjects(database, "nl.leerkring", Seal.class);
    objects.create(Seal.class, new DBParam("NAME", "one"));

    Assert.assertThrows(
        RuntimeException.class, () -> objects.create(Seal.class, new DBParam("NAME", "one")));

    assertEquals(1, objects.find(Seal.class, "NAME = ?", "one").length);
  }

  @Test
  public void hundreds_of_them_do_not_use_up_the_servers_connections() {
    for (int i = 0; i < 400; i++) {
      Database next = kind.get();

      assertEquals(1, (int) next.inTransaction(() -> 1));
    }
  }

  /** Something that there can be one of. */
  @Table("Seal")
  public interface Seal extends Entity {
    @NotNull
    @Unique
    String getName();

    void setName(String name);
  }
}
