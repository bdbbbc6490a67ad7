package nl.leerkring.digest;

/** Why somebody is told something; each is a sentence of the language files. */
enum Reason {
  PIN,
  YOURS,
  SEATS,
  FUNCTION,
  TOPIC,
  NEW_MAKER,
  SMALL_COMPANY,
  OWN,
  PARTNERS,
  EVERYONE
}
