package nl.leerkring.personaldata;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Everything that is kept about one person: for themselves, and for administrators who hand it out
 * or erase it. What Confluence itself keeps, pages and accounts, is Confluence's to erase.
 */
@Component
public class Dossiers {
  private static final int RANDOM_BYTES = 16;

  private final List<PersonalRecords> records;
  private final Members members;
  private final Pages pages;
  private final Transactions transactions;
  private final AuditLog audit;
  private final SecureRandom random = new SecureRandom();

  Dossiers(
      List<PersonalRecords> records,
      Members members,
      Pages pages,
      Transactions transactions,
      AuditLog audit) {
    this.records = List.copyOf(records);
    this.members = members;
    this.pages = pages;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** All that is kept about the member, as maps, lists and texts. */
  public Map<String, Object> own(Member member) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("user", member.userName());
    all.put("name", member.fullName());
    all.put("email", member.email());
    all.put("language", member.locale().toLanguageTag());
    all.put("time zone", member.zone().getId());
    all.putAll(kept(Person.of(member), Optional.of(member)));
    return all;
  }

  /**
   * The same about somebody else, for an administrator; nothing for anybody else.
   *
   * @param typed a user name, or the user key of an account that is gone
   */
  public Optional<Map<String, Object>> export(Member asker, String typed) {
    Optional<Person> person = person(asker, typed);
    person.ifPresent(
        found ->
            audit.record(asker, "personaldata.audit.exported", Map.of("things", things(found))));
    return person.map(
        found ->
            members
                .find(found.key())
                .map(this::own)
                .orElseGet(() -> kept(found, Optional.empty())));
  }

  private Map<String, Object> kept(Person person, Optional<Member> reader) {
    Titles titles = new Titles(pages, reader);
    Map<String, Object> kept = new LinkedHashMap<>();
    for (PersonalRecords one : records) {
      List<Map<String, String>> lines = one.export(person);
      if (!lines.isEmpty()) {
        String name = one.nameKey().replaceFirst("^personaldata[.]of[.]", "");
        kept.put(name, lines.stream().map(titles::with).toList());
      }
    }
    return kept;
  }

  /** Whom an administrator means; nobody for anybody else. */
  Optional<Person> person(Member asker, String typed) {
    String name = typed.trim();
    if (!members.mayAdminister(asker) || name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Person> known =
        members.named(name).or(() -> members.find(new MemberKey(name))).map(Person::of);
    return known.isPresent()
        ? known
        : Optional.of(new Person(new MemberKey(name), "")).filter(gone -> count(gone) > 0);
  }

  /** Whether the account is open, so that more may come to be kept after erasing. */
  boolean isActive(Person person) {
    return members.active(person.key()).isPresent();
  }

  /** What erasing would do, by the key of what it is; only where there is something. */
  Map<String, Fate> fates(Person person) {
    Map<String, Fate> fates = new LinkedHashMap<>();
    for (PersonalRecords one : records) {
      Fate fate = one.fate(person);
      if (fate.gone() + fate.nameless() > 0) {
        fates.put(one.nameKey(), fate);
      }
    }
    return fates;
  }

  /**
   * Erases what is kept about somebody, or says by field what is wrong. Each feature has a
   * transaction of its own, as some tell others of it in further ones; when it breaks off, what is
   * left is still found, and erased the next time.
   *
   * @param typed whom, as in {@link #export}
   * @param again the same once more, to be sure
   */
  Map<String, Message> erase(Member asker, String typed, String again) {
    Optional<Person> person = person(asker, typed);
    if (person.isEmpty()) {
      return Map.of("person", new Message("personaldata.error.person", typed.trim()));
    }
    if (!again.trim().equals(typed.trim())) {
      return Map.of("again", new Message("personaldata.error.again", typed.trim()));
    }
    String things = things(person.get());
    records.forEach(one -> erase(one, person.get()));
    // what features told each other of it meanwhile
    records.stream()
        .filter(one -> one.fate(person.get()).gone() > 0)
        .forEach(one -> erase(one, person.get()));
    audit.record(asker, "personaldata.audit.erased", Map.of("things", things));
    return Map.of();
  }

  private void erase(PersonalRecords one, Person person) {
    transactions.apart( // not in the request's: some tell others of it in transactions apart
        () -> {
          one.erase(person, nobody());
          return null;
        });
  }

  private String things(Person person) {
    return String.valueOf(count(person));
  }

  private int count(Person person) {
    return fates(person).values().stream().mapToInt(fate -> fate.gone() + fate.nameless()).sum();
  }

  /** Another one for each feature, so that nobody can put them together again. */
  private MemberKey nobody() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return new MemberKey("gone-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
