package nl.leerkring.dev.host.web;

import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.storage.StorageXml;
import nl.leerkring.dev.host.storage.UnreadableStorage;
import nl.leerkring.dev.host.wiki.PageRow;

/**
 * What somebody is writing.
 *
 * @param address where the form goes, inside the context
 * @param page that is edited, or nothing for a new one
 */
record EditForm(
    String address, String title, String body, boolean isMinor, Optional<PageRow> page) {
  private static final String FORM =
      """
      <h1>{}</h1>{}
      <form class="aui top-label editor" method="post" action="{}">{}{}
      <div class="field-group"><label for="content-title">Title</label>
      <input class="text full-width-field" id="content-title" name="title" value="{}" maxlength="255"></div>
      <div class="field-group"><label for="wysiwygTextarea">Text, in Confluence’s storage format</label>
      <textarea class="textarea full-width-field" id="wysiwygTextarea" name="wysiwygContent" rows="18" spellcheck="false">{}</textarea></div>
      {}
      <div class="buttons"><button class="aui-button aui-button-primary" id="rte-button-publish" name="save" value="true">Save</button>
      <button class="aui-button" name="preview" value="true">Preview</button></div>
      </form>{}
      """;
  private static final String MINOR =
      """
      <div class="checkbox"><input class="checkbox" type="checkbox" id="minorEdit" name="minorEdit" value="true"{}>
      <label for="minorEdit">Minor edit: tell nobody</label></div>
      """;
  private static final String PREVIEW =
      """
      <h2>Preview</h2><div id="main-content" class="wiki-content preview">{}</div>
      """;

  /** What is wrong with it, in words, or nothing. */
  String wrong(int longestTitle) {
    if (title.isEmpty()) {
      return "A page needs a title";
    }
    if (title.length() > longestTitle) {
      return "The title is longer than " + longestTitle + " characters";
    }
    try {
      StorageXml.read(body);
      return "";
    } catch (UnreadableStorage e) {
      return "The text is not storage format: " + e.getMessage();
    }
  }

  Markup show(Ask ask, Site site, String heading, String wrong, Markup preview) {
    return Markup.of(
        "<div lang=\"en\">{}</div>",
        Markup.of(
            FORM,
            heading,
            Forms.wrong(wrong),
            site.url(address),
            Forms.token(ask),
            page.map(row -> Forms.hidden("pageId", row.id())),
            title,
            body,
            page.isPresent() ? Markup.of(MINOR, Markup.when(isMinor, " checked")) : Markup.NONE,
            Markup.when(!preview.html().isEmpty(), PREVIEW, preview)));
  }
}
