package nl.leerkring.certificates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.learning.LearningEvent.Kind;
import org.junit.Test;

public class CertificatesTest {
  private static final Agreed ALL = new Agreed(true, true, true);

  private final CertifiedCommunity community = new CertifiedCommunity();
  private final Certificates certificates = community.certificates;

  @Test
  public void who_completes_a_course_gets_a_certificate_once() {
    String code = community.complete("once", "Purifier");
    community.complete("once", "Purifier, renamed");

    List<EarnedCertificate> earned = certificates.of(community.anna());

    assertEquals(
        List.of(
            new EarnedCertificate(
                "Purifier",
                Instant.parse("2026-11-24T10:15:30Z"),
                "/plugins/leerkring/certificate.action?code=" + code)),
        earned);
    assertEquals(List.of(), certificates.of(community.members.member("bram")));
  }

  @Test
  public void nothing_but_completing_gives_one() {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.COURSE_COMPLETED) {
        community.tell(kind, "once " + kind, "Purifier");
      }
    }

    assertEquals(List.of(), certificates.of(community.anna()));
  }

  @Test
  public void nothing_is_shown_before_the_member_agreed() {
    String code = community.complete("once", "Purifier");

    assertEquals(Optional.empty(), certificates.verified(code));
    assertEquals(Optional.empty(), certificates.badge(Optional.empty(), code));
    assertEquals(
        Optional.empty(), certificates.badge(Optional.of(community.members.member("eva")), code));
    assertTrue(certificates.badge(Optional.of(community.anna()), code).isPresent());
  }

  @Test
  public void what_the_member_agreed_to_is_shown_until_they_take_it_back() {
    String code = community.complete("once", "Purifier");

    certificates.agree(community.anna(), code, ALL);
    ShownCertificate shown = certificates.verified(code).orElseThrow();
    certificates.agree(community.anna(), code, new Agreed(false, true, true));

    assertEquals(Optional.of("Anna"), shown.name());
    assertEquals(Optional.of(CertifiedCommunity.COMPANY), shown.company());
    assertEquals(Optional.empty(), certificates.verified(code));
  }

  @Test
  public void nobody_but_the_member_decides_and_others_hear_what_they_hear_of_no_certificate() {
    String code = community.complete("once", "Purifier");

    for (String other : List.of("bram", "carla", "eva")) {
      var member = community.members.member(other);
      assertEquals(Optional.empty(), certificates.own(member, code));
      assertEquals(
          certificates.agree(member, "0".repeat(26), ALL), certificates.agree(member, code, ALL));
    }
    assertEquals(Optional.empty(), certificates.verified(code));
  }

  @Test
  public void a_name_goes_with_the_account() {
    String code = community.complete("once", "Purifier");
    certificates.agree(community.anna(), code, ALL);

    community.members.remove("anna");

    assertEquals(Optional.empty(), certificates.verified(code).orElseThrow().name());
    assertEquals(
        Optional.empty(), certificates.badge(Optional.empty(), code).orElseThrow().email());
  }

  @Test
  public void codes_differ_and_could_be_codes() {
    String first = community.complete("first", "Purifier");
    String second = community.complete("second", "Purifier");

    assertNotEquals(first, second);
    assertTrue(first, Code.isOne(first));
  }

  @Test
  public void a_company_that_leaves_takes_along_what_its_people_earned_and_ends_none_of_it() {
    community.complete("once", "Purifier");
    Company company = new Company("NZ", "Noordzee", Set.of("noordzee-office"), Set.of(), Map.of());

    List<Map<String, String>> lines =
        community.departure.export(company, List.of(community.anna()));
    community.departure.end(company, List.of(community.anna()));

    assertEquals(
        List.of(Map.of("user", "anna", "course", "Purifier", "issued", "2026-11-24T10:15:30Z")),
        lines);
    assertEquals(0, community.departure.ending(company, List.of(community.anna())));
    assertEquals(1, certificates.of(community.anna()).size());
  }
}
