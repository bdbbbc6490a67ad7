package nl.leerkring.guests;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.web.Letters;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** Tells a guest and the company's leads that the last day comes near. */
@Component
class GuestMail {
  private final Members members;
  private final Letters letters;
  private final Site site;

  GuestMail(Members members, Letters letters, Site site) {
    this.members = members;
    this.letters = letters;
    this.site = site;
  }

  /** Whether anybody was told; nobody needs to be when the account is gone. */
  boolean warn(Guest guest, Company company) {
    Optional<Member> who = members.find(guest.who());
    if (who.isEmpty()) {
      return true;
    }
    Set<String> names = new TreeSet<>(List.of(who.get().userName()));
    names.addAll(members.userNamesIn(company.groupFor(ManagedRole.LEADS)));
    return names.stream()
            .map(members::named)
            .flatMap(Optional::stream)
            .filter(member -> sent(member, who.get(), guest, company))
            .count()
        > 0;
  }

  private boolean sent(Member to, Member who, Guest guest, Company company) {
    Texts words = letters.words(to);
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(to.locale())
            .format(guest.until());
    boolean self = to.key().equals(who.key());
    String line =
        self
            ? words.get("guests.mail.you", company.name(), day)
            : words.get("guests.mail.lead", who.fullName(), company.name(), day);
    String url = self ? "" : site.url("/plugins/leerkring/lead.action?key=" + company.key());
    return letters.send(
        to,
        new Message("guests.mail.subject", day),
        "guests/mail",
        Map.of("line", line, "url", url));
  }
}
