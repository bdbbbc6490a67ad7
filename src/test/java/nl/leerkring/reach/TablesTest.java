package nl.leerkring.reach;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Csv;
import org.junit.Test;

public class TablesTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final RingsWithoutAHost host =
      new RingsWithoutAHost(members, new InMemorySpaces("NZ", "NZP", "NZO"));
  private final Tables tables = new Tables(host.service, members);

  @Test
  public void each_company_is_told_what_it_is_to_each_space() {
    companies();

    Table table = tables.table(members.member("eva"));

    assertEquals(List.of("NZ COMPANY", "NZO PUBLIC", "NZP PARTNER"), table.spaces());
    assertEquals(
        List.of(
            new Table.Row("De Hoop", 1, List.of(Cell.NOTHING, Cell.PARTNER, Cell.PARTNER)),
            new Table.Row("Lely", 1, List.of(Cell.NOTHING, Cell.NOTHING, Cell.NOTHING)),
            new Table.Row("Noordzee", 2, List.of(Cell.OWN, Cell.OWN, Cell.OWN))),
        table.rows());
  }

  @Test
  public void who_does_not_administer_sees_neither_companies_nor_spaces() {
    companies();

    assertEquals(new Table(List.of(), List.of()), tables.table(members.member("anna")));
  }

  @Test
  public void a_spreadsheet_takes_nothing_in_the_file_for_a_formula() {
    String csv = new Csv().line(List.of("=1+1", "a \"b\", c", "@x", 7)).toString();

    assertEquals("\"'=1+1\",\"a \"\"b\"\", c\",\"'@x\",\"7\"\r\n", csv);
  }

  private void companies() {
    host.companies.save(
        new Company(
            "NZ",
            "Noordzee",
            Set.of("noordzee-office", "noordzee-crew"),
            Set.of("DH"),
            Map.of("NZ", Ring.COMPANY, "NZP", Ring.PARTNER, "NZO", Ring.PUBLIC)));
    host.companies.save(new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of()));
    host.companies.save(
        new Company("LY", "Lely", Set.of("lely-staff"), Set.of(), Map.of()).withArchived(true));
  }
}
