package nl.leerkring.dev.host;

/**
 * A page that a plugin's action rendered, before the site's frame is put around it.
 *
 * @param decorator {@code atl.admin}, {@code atl.general} or {@code main}
 */
public record RenderedPage(String title, String bodyHtml, String decorator) {}
