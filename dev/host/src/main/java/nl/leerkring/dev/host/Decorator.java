package nl.leerkring.dev.host;

/** Puts the site's frame around a page that the plugin rendered. */
public interface Decorator {
  String decorate(Ask ask, RenderedPage page);
}
