package nl.leerkring.sharing;

/**
 * What an editor chose and answered; each answer is {@code yes}, {@code no} or nothing yet.
 *
 * @param ring name of the ring
 * @param customer whether a customer or a price is in it
 * @param colleague whether a colleague can be recognised
 * @param competitor whether we would mind a competitor reading it
 */
public record ShareForm(
    long pageId, String ring, String customer, String colleague, String competitor) {}
