package nl.leerkring.reach;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;

/** Where Confluence itself shows names of all its people, and how to limit that. */
public class NamesAction extends AdminAction {
  public NamesAction(Members members, Translator translator) {
    super(members, translator);
  }

  @Override
  public String doDefault() {
    return "input";
  }
}
