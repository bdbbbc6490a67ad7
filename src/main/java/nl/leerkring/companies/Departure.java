package nl.leerkring.companies;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;

/** What a feature keeps of a company's people; each feature that keeps some implements it. */
public interface Departure {
  /** Key of the language files for what it is. */
  String nameKey();

  /** What is theirs to take along: a line each, as texts by name. */
  List<Map<String, String>> export(Company company, List<Member> people);

  /** How many things will end. */
  int ending(Company company, List<Member> people);

  /** Ends what ends when the company leaves; may be done again when it broke off. */
  void end(Company company, List<Member> people);
}
