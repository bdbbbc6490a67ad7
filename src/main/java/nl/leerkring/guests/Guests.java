package nl.leerkring.guests;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.GroupNotChangedException;
import nl.leerkring.host.ManagedGroups;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Temporary members of companies. A guest is in a group that the plugin keeps, as long as the last
 * day is not over; the account itself is never touched.
 */
@Component
public class Guests {
  private static final Logger LOG = LoggerFactory.getLogger(Guests.class);
  private static final Period LONGEST = Period.ofYears(2);
  private static final Period ONE_MORE = Period.ofMonths(1);
  private static final Period NOTICE = Period.ofWeeks(1);

  private final GuestRepository repository;
  private final Companies companies;
  private final Members members;
  private final ManagedGroups groups;
  private final GuestMail mail;
  private final AuditLog audit;
  private final Clock clock;

  Guests(
      GuestRepository repository,
      Companies companies,
      Members members,
      ManagedGroups groups,
      GuestMail mail,
      AuditLog audit,
      Clock clock) {
    this.repository = repository;
    this.companies = companies;
    this.members = members;
    this.groups = groups;
    this.mail = mail;
    this.audit = audit;
    this.clock = clock;
  }

  /** The company's guests, for its leads and for administrators; nothing for anybody else. */
  public List<Guest> of(Member asker, String companyKey) {
    return managed(asker, companyKey).stream()
        .flatMap(company -> repository.findAll().stream())
        .filter(guest -> guest.companyKey().equals(companyKey))
        .toList();
  }

  /** Makes somebody a guest until a day, or changes that day; says by field what is wrong. */
  public Map<String, Message> invite(Member asker, GuestForm form) {
    Optional<Company> company = managed(asker, form.companyKey());
    if (company.isEmpty()) {
      return Map.of("form", new Message("guests.error.lead"));
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    Optional<Member> guest = members.named(form.userName().trim());
    if (guest.isEmpty()) {
      errors.put("userName", new Message("companies.error.person", form.userName().trim()));
    }
    Optional<LocalDate> until = day(form.until(), company.get(), errors);
    if (errors.isEmpty()) {
      errors.putAll(join(asker, company.get(), guest.get(), until.get()));
    }
    return errors;
  }

  private Optional<LocalDate> day(String typed, Company company, Map<String, Message> errors) {
    try {
      LocalDate day = LocalDate.parse(typed.trim());
      LocalDate today = company.today(clock.instant());
      if (day.isBefore(today)) {
        errors.put("until", new Message("guests.error.past", typed.trim()));
      } else if (day.isAfter(today.plus(LONGEST))) {
        errors.put("until", new Message("guests.error.far", LONGEST.getYears()));
      }
      return Optional.of(day);
    } catch (DateTimeException e) {
      errors.put("until", new Message("guests.error.day", typed.trim()));
      return Optional.empty();
    }
  }

  /** The day is kept before the door opens: nobody is in without an end. */
  private Map<String, Message> join(Member asker, Company company, Member guest, LocalDate until) {
    if (!company.has(ManagedRole.GUESTS)) {
      return Map.of("form", new Message("guests.error.off"));
    }
    try {
      repository.save(company.key(), guest.key(), until);
      groups.add(company.groupFor(ManagedRole.GUESTS), guest);
      record(asker, "guests.audit.invited", company, until);
      return Map.of();
    } catch (GroupNotChangedException e) {
      repository.remove(company.key(), guest.key());
      LOG.warn("Nobody could be made a guest of {}", company.key(), e);
      return Map.of("form", new Message("guests.error.group"));
    }
  }

  /** One month more, counted from the last day. */
  public Optional<Message> extend(Member asker, String companyKey, MemberKey who) {
    Optional<Guest> guest =
        of(asker, companyKey).stream().filter(one -> one.who().equals(who)).findFirst();
    if (guest.isEmpty()) {
      return Optional.of(new Message("guests.error.lead"));
    }
    LocalDate until = guest.get().until().plus(ONE_MORE);
    repository.save(companyKey, who, until);
    managed(asker, companyKey)
        .ifPresent(company -> record(asker, "guests.audit.extended", company, until));
    return Optional.empty();
  }

  /** Ends the stay now. */
  public Optional<Message> end(Member asker, String companyKey, MemberKey who) {
    Optional<Company> company = managed(asker, companyKey);
    boolean isGuest = of(asker, companyKey).stream().anyMatch(one -> one.who().equals(who));
    if (company.isEmpty() || !isGuest) {
      return Optional.of(new Message("guests.error.lead"));
    }
    if (!leave(company.get(), who)) {
      return Optional.of(new Message("guests.error.group"));
    }
    record(asker, "guests.audit.ended", company.get(), company.get().today(clock.instant()));
    return Optional.empty();
  }

  /** Ends all stays in the company; for who ends its membership and checked who asks. */
  public void endAll(Company company) {
    repository.findAll().stream()
        .filter(guest -> guest.companyKey().equals(company.key()))
        .forEach(guest -> leave(company, guest.who()));
  }

  /**
   * Ends the stays whose last day is over and warns of those that end within a week; may run as
   * often as one likes, on any node, and catches up with what was missed.
   */
  String keepTime() {
    int ended = 0;
    int warned = 0;
    for (Guest guest : repository.findAll()) {
      Optional<Company> company = companies.community().company(guest.companyKey());
      if (company.isPresent()) {
        LocalDate today = company.get().today(clock.instant());
        if (guest.until().isBefore(today)) {
          ended += leave(company.get(), guest.who()) ? 1 : 0;
        } else if (!guest.warned() && !guest.until().isAfter(today.plus(NOTICE))) {
          warned += warn(guest, company.get()) ? 1 : 0;
        }
      }
    }
    return ended + " ended, " + warned + " warned";
  }

  /** Who is warned twice is annoyed, so it is kept first and taken back when no mail left. */
  private boolean warn(Guest guest, Company company) {
    repository.markWarned(guest.companyKey(), guest.who(), true);
    boolean sent = mail.warn(guest, company);
    if (!sent) {
      repository.markWarned(guest.companyKey(), guest.who(), false);
    }
    return sent;
  }

  /** The door closes before the day is forgotten. */
  private boolean leave(Company company, MemberKey who) {
    try {
      members
          .find(who)
          .ifPresent(guest -> groups.remove(company.groupFor(ManagedRole.GUESTS), guest));
      repository.remove(company.key(), who);
      return true;
    } catch (GroupNotChangedException e) {
      LOG.error(
          "{} is still a guest of {}: take them out of the group {} by hand",
          who.value(),
          company.key(),
          company.groupFor(ManagedRole.GUESTS),
          e);
      return false;
    }
  }

  private void record(Member asker, String what, Company company, LocalDate day) {
    audit.record(asker, what, Map.of("company", company.key(), "day", day.toString()));
  }

  /** The company, when the asker may manage its people. */
  private Optional<Company> managed(Member asker, String companyKey) {
    return companies
        .community()
        .company(companyKey)
        .filter(company -> members.mayAdminister(asker) || companies.leads(asker, company));
  }
}
