package nl.leerkring.leaving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.companies.Partnership;
import nl.leerkring.companies.SpaceRing;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Lets a company leave, step by step: spaces that were agreed to stay go to another company,
 * partnerships in both directions, guests and seats end, and the company is archived. Rights follow
 * when the preview is applied. Only for administrators; nothing is deleted, and all of it may be
 * done again when it broke off.
 */
@Component
public class Leaving {
  private final Companies companies;
  private final Members members;
  private final List<Departure> departures;
  private final AuditLog audit;

  Leaving(Companies companies, Members members, List<Departure> departures, AuditLog audit) {
    this.companies = companies;
    this.members = members;
    this.departures = List.copyOf(departures);
    this.audit = audit;
  }

  /** The company; nothing for who may not administer Confluence. */
  public Optional<Company> company(Member asker, String key) {
    return companies.find(asker, key);
  }

  /** How many things of each kind will end, by the key of the kind's name. */
  public Map<String, Integer> ending(Member asker, String key) {
    Map<String, Integer> ending = new LinkedHashMap<>();
    company(asker, key)
        .ifPresent(
            company -> {
              ending.put("leaving.partnerships", partnerships(company));
              departures.forEach(
                  departure ->
                      ending.put(departure.nameKey(), departure.ending(company, people(company))));
            });
    return ending;
  }

  private int partnerships(Company company) {
    return company.partnerships().size()
        + (int)
            companies.community().companies().stream()
                .flatMap(other -> other.partnerships().stream())
                .filter(partnership -> partnership.partner().equals(company.key()))
                .count();
  }

  /** Everything that is the company's to take along, as maps, lists and texts. */
  public Optional<Map<String, Object>> export(Member asker, String key) {
    return company(asker, key)
        .map(
            company -> {
              List<Member> people = people(company);
              Map<String, Object> all = new LinkedHashMap<>();
              all.put("company", company.key());
              all.put("name", company.name());
              all.put("groups", List.copyOf(company.groups()));
              all.put(
                  "partnerships",
                  company.partnerships().stream().map(Partnership::asWords).toList());
              all.put("spaces", spaces(company));
              all.put("people", people.stream().map(Member::userName).toList());
              departures.forEach(
                  departure ->
                      all.put(
                          departure.nameKey().replace("leaving.", ""),
                          departure.export(company, people)));
              return all;
            });
  }

  private static Map<String, String> spaces(Company company) {
    Map<String, String> spaces = new LinkedHashMap<>();
    company.spaces().forEach((key, ring) -> spaces.put(key, ring.asWords()));
    return spaces;
  }

  /**
   * Lets the company leave, or says by field what is wrong.
   *
   * @param typed the company's key, typed once more
   * @param staying a space key and the key of the company that it goes to a line
   */
  public Map<String, Message> leave(Member asker, String key, String typed, String staying) {
    Optional<Company> company = company(asker, key);
    if (company.isEmpty()) {
      return Map.of("form", new Message("rings.error.admin"));
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    Map<String, String> heirs = heirs(company.get(), staying, errors);
    if (!typed.trim().equalsIgnoreCase(key)) {
      errors.put("typed", new Message("leaving.error.typed", key));
    }
    if (errors.isEmpty()) {
      heirs.forEach((space, heir) -> handOver(key, space, heir));
      endPartnerships(key);
      List<Member> people = people(company.get());
      departures.forEach(departure -> departure.end(company.get(), people));
      companies.archive(asker, key, true);
      audit.record(asker, "leaving.audit", Map.of("company", key, "staying", heirs.toString()));
    }
    return errors;
  }

  private Map<String, String> heirs(Company company, String staying, Map<String, Message> errors) {
    Map<String, String> heirs = new TreeMap<>();
    for (String line : staying.split("[\n\r]+")) {
      String[] words = line.trim().toUpperCase(Locale.ROOT).split("[\\s,:]+");
      Optional<String> space =
          company.spaces().keySet().stream()
              .filter(key -> key.equalsIgnoreCase(words[0]))
              .findFirst();
      boolean isLine = words.length == 2;
      boolean isHeir =
          isLine
              && !words[1].equals(company.key())
              && companies.community().company(words[1]).filter(c -> !c.archived()).isPresent();
      if (space.isPresent() && isHeir) {
        heirs.put(space.get(), words[1]);
      } else if (!line.isBlank()) {
        errors.put("staying", new Message("leaving.error.line", line.trim()));
      }
    }
    return heirs;
  }

  private void handOver(String from, String space, String to) {
    Company leaver = companies.community().company(from).orElseThrow();
    SpaceRing ring = leaver.spaces().get(space);
    if (ring != null) {
      Map<String, SpaceRing> less = new TreeMap<>(leaver.spaces());
      less.remove(space);
      companies.keep(leaver.withSpaces(less));
      Company heir = companies.community().company(to).orElseThrow();
      Map<String, SpaceRing> more = new TreeMap<>(heir.spaces());
      more.put(space, ring);
      companies.keep(heir.withSpaces(more));
    }
  }

  private void endPartnerships(String key) {
    for (Company company : companies.community().companies()) {
      List<Partnership> others = new ArrayList<>(company.partnerships());
      others.removeIf(one -> company.key().equals(key) || one.partner().equals(key));
      if (others.size() < company.partnerships().size()) {
        companies.keep(company.withPartnerships(others));
      }
    }
  }

  private List<Member> people(Company company) {
    Set<String> names = new TreeSet<>();
    company.ownGroups().forEach(group -> names.addAll(members.userNamesIn(group)));
    return names.stream().map(members::named).flatMap(Optional::stream).toList();
  }
}
