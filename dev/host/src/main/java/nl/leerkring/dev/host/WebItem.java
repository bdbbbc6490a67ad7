package nl.leerkring.dev.host;

/**
 * A link that the plugin adds to a menu.
 *
 * @param section as declared, such as {@code system.admin/leerkring}
 * @param label in the language of who looks
 * @param link a path inside the context
 */
public record WebItem(String key, String section, String label, String link, int weight) {}
