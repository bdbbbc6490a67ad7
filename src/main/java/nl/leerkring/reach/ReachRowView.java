package nl.leerkring.reach;

import java.util.List;
import nl.leerkring.web.Texts;

/** A company in the table of who reaches what. */
public final class ReachRowView {
  private final Table.Row row;
  private final Texts words;

  ReachRowView(Table.Row row, Texts words) {
    this.row = row;
    this.words = words;
  }

  public String getCompany() {
    return row.company();
  }

  public int getPeople() {
    return row.people();
  }

  public List<String> getCells() {
    return row.cells().stream().map(cell -> words.get("reach.cell." + cell)).toList();
  }
}
