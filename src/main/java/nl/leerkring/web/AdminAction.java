package nl.leerkring.web;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;

/** A page or form of ours for Confluence administrators. */
public abstract class AdminAction extends MemberAction {
  protected AdminAction(Members members, Translator translator) {
    super(members, translator);
  }

  @Override
  public boolean isPermitted() {
    return members().current().filter(members()::mayAdminister).isPresent();
  }
}
