package nl.leerkring.certificates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class VerifyActionTest {
  private final CertifiedCommunity community = new CertifiedCommunity();

  @Test
  public void visitors_are_let_in_where_confluence_lets_them_in_and_read_the_sites_language() {
    String code = community.complete("once", "Purifier");
    community.certificates.agree(community.anna(), code, new Agreed(true, false, false));
    VerifyAction action = asked(code);
    boolean before = action.isPermitted();

    community.members.letVisitorsIn();

    assertFalse(before);
    assertTrue(action.isPermitted());
    assertEquals("Purifier", action.getCertificate().getTitle());
    assertEquals("November 24, 2026", action.getCertificate().getDay());
    assertEquals("", action.getCertificate().getName());
    assertEquals("certificates.verify", action.getWords().get("certificates.verify"));
  }

  @Test
  public void a_code_typed_with_blanks_around_it_is_that_code() {
    String code = community.complete("once", "Purifier");
    community.certificates.agree(community.anna(), code, new Agreed(true, false, false));

    VerifyAction action = asked(" " + code + "\n");

    assertEquals("Purifier", action.getCertificate().getTitle());
  }

  @Test
  public void without_a_code_there_is_nothing_to_say() {
    VerifyAction action = asked(" ");

    assertFalse(action.isAsked());
    assertNull(action.getCertificate());
  }

  private VerifyAction asked(String code) {
    VerifyAction action =
        new VerifyAction(community.members, community.translator, community.certificates);
    action.setCode(code);
    return action;
  }
}
