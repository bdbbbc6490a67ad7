package nl.leerkring.companies;

import nl.leerkring.web.Message;

/**
 * What is wrong with something that somebody typed or sent.
 *
 * @param where name of the field; for one item of a list with its number, such as {@code groups[0]}
 */
public record Fault(String where, Message why) {
  static Fault at(String field, Message why) {
    return new Fault(field, why);
  }

  static Fault at(String list, int item, Message why) {
    return new Fault(list + "[" + item + "]", why);
  }

  /** The same, inside something larger. */
  Fault in(String larger) {
    return new Fault(larger + "." + where, why);
  }

  /** The field as a form has it, whichever item of it is meant. */
  String field() {
    return where.replaceAll("\\[.*", "");
  }
}
