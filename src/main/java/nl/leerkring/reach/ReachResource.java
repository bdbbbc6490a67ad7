package nl.leerkring.reach;

import com.atlassian.annotations.security.LicensedOnly;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Csv;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.Texts;

/** The table of companies and spaces as a file for a spreadsheet. */
@LicensedOnly
@javax.ws.rs.Path("/reach.csv")
@jakarta.ws.rs.Path("/reach.csv")
public class ReachResource {
  private static final int NOT_FOUND = 404;

  private final Members members;
  private final Translator translator;
  private final Tables tables;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public ReachResource(Members members, Translator translator, Tables tables) {
    this.members = members;
    this.translator = translator;
    this.tables = tables;
  }

  /** The file; not found for who may not administer Confluence. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Produces("text/csv;charset=utf-8")
  @jakarta.ws.rs.Produces("text/csv;charset=utf-8")
  public String file() {
    Member asker =
        members
            .current()
            .filter(members::mayAdminister)
            .orElseThrow(() -> HttpStatus.of(NOT_FOUND));
    Texts words = new Texts(translator, asker.locale());
    Table table = tables.table(asker);
    List<Object> heads = new ArrayList<>();
    heads.add(words.get("rings.company"));
    heads.add(words.get("reach.people"));
    heads.addAll(table.spaces());
    Csv csv = new Csv().line(heads);
    for (Table.Row row : table.rows()) {
      List<Object> line = new ArrayList<>();
      line.add(row.company());
      line.add(row.people());
      row.cells().forEach(cell -> line.add(words.get("reach.cell." + cell)));
      csv.line(line);
    }
    return csv.file();
  }
}
