package nl.leerkring.reach;

import java.util.List;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;

/** Who reaches what, as a table. */
public class ReachAction extends AdminAction {
  private final Tables tables;
  private Table table;

  public ReachAction(Members members, Translator translator, Tables tables) {
    super(members, translator);
    this.tables = tables;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  public List<String> getSpaces() {
    return table().spaces();
  }

  public List<ReachRowView> getRows() {
    return table().rows().stream().map(row -> new ReachRowView(row, getWords())).toList();
  }

  private Table table() {
    if (table == null) {
      table = tables.table(member());
    }
    return table;
  }
}
