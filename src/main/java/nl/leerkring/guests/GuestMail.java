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
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.Mailer;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import nl.leerkring.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a guest and the company's leads that the last day comes near. */
@Component
class GuestMail {
  private static final Logger LOG = LoggerFactory.getLogger(GuestMail.class);

  private final Members members;
  private final Templates templates;
  private final Translator translator;
  private final Mailer mailer;
  private final Site site;

  GuestMail(Members members, Templates templates, Translator translator, Mailer mailer, Site site) {
    this.members = members;
    this.templates = templates;
    this.translator = translator;
    this.mailer = mailer;
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
    Texts words = new Texts(translator, to.locale());
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(to.locale())
            .format(guest.until());
    boolean self = to.key().equals(who.key());
    String line =
        self
            ? words.get("guests.mail.you", company.name(), day)
            : words.get("guests.mail.lead", who.fullName(), company.name(), day);
    String html =
        templates.render(
            "templates/guests/mail.vm",
            Map.of(
                "text",
                words,
                "language",
                to.locale().getLanguage(),
                "name",
                to.fullName(),
                "line",
                line,
                "url",
                self ? "" : site.url("/plugins/leerkring/lead.action?key=" + company.key())));
    try {
      mailer.send(new Mail(to.email(), words.get("guests.mail.subject", day), html));
      return true;
    } catch (MailNotSentException e) {
      LOG.warn("{} could not be told of a guest's last day", to.key().value(), e);
      return false;
    }
  }
}
