package nl.leerkring.provisioning;

/** Which forms made their pages already. */
interface DraftRepository {
  /** Whether the form is the caller's to carry out: nobody did or does. */
  boolean claim(String once);

  /** Keeps which page came of it. */
  void made(String once, long pageId);

  /** The page that came of it; 0 while somebody carries it out. */
  long page(String once);

  /** Lets it be carried out again, as it failed. */
  void release(String once);
}
