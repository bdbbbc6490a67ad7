package nl.leerkring.personaldata;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.MemberAction;

/** Where a member takes along what is kept about them. */
public class MyDataAction extends MemberAction {
  public MyDataAction(Members members, Translator translator) {
    super(members, translator);
  }

  @Override
  public String doDefault() {
    return "input";
  }
}
