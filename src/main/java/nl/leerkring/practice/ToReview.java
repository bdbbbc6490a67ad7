package nl.leerkring.practice;

/**
 * Work that waits for somebody's feedback.
 *
 * @param title of the page with the practice
 * @param urlPath where to go on, below the base URL
 */
public record ToReview(String title, String urlPath) {}
