package nl.leerkring.host.confluence;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class TextOfHtmlTest {
  @Test
  public void paragraphs_lists_and_links_read_well() {
    String html =
        """
        <div style="x">
          <p>Dear Anna,</p>
          <h2>New on board</h2>
          <ul>
            <li><a href="https://c.example/1">Fuel &amp; water</a><br><span>by Bram</span></li>
            <li>Nothing   else</li>
          </ul>
          <p><a href="https://c.example/2">https://c.example/2</a></p>
          <!-- not for readers --><style>p {}</style>
        </div>
        """;

    assertEquals(
        """
        Dear Anna,

        New on board

        - Fuel & water <https://c.example/1>
          by Bram
        - Nothing else

        https://c.example/2""",
        TextOfHtml.of(html));
  }

  @Test
  public void what_people_typed_as_tags_stays_text() {
    assertEquals("<b>x</b>", TextOfHtml.of("<p>&lt;b&gt;x&lt;/b&gt;</p>"));
  }
}
