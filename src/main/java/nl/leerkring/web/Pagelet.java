package nl.leerkring.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import org.springframework.stereotype.Component;

/**
 * What a macro puts on a page: a template with its texts and, once per page, our style and script.
 */
@Component
public class Pagelet {
  private static final String RESOURCES = "nl.leerkring.leerkring:leerkring";

  private final Templates templates;
  private final Translator translator;
  private final PageBuilderService resources;

  public Pagelet(Templates templates, Translator translator, PageBuilderService resources) {
    this.templates = templates;
    this.translator = translator;
    this.resources = resources;
  }

  /** Renders {@code templates/<template>.vm} with {@code $text} in the reader's language. */
  public String render(String template, Locale locale, Map<String, ?> model) {
    resources.assembler().resources().requireWebResource(RESOURCES);
    Map<String, Object> all = new HashMap<>(model);
    all.put("text", texts(locale));
    return templates.render("templates/" + template + ".vm", all);
  }

  /** The language files in that language, for what views put together. */
  public Texts texts(Locale locale) {
    return new Texts(translator, locale);
  }
}
