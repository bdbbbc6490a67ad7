package nl.leerkring.quizimport;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.leerkring.questions.Wording;
import org.junit.Test;

public class ScriptsTest {
  @Test
  public void whatever_a_browser_would_run_is_found_however_it_is_written() {
    for (String text :
        List.of(
            "<script>alert(1)</script>",
            "<SCRIPT/x src=//x>",
            "</script >",
            "<img src=x onerror=alert(1)>",
            "<img/onerror=alert(1) src=x>",
            "<img alt=\"a>b\" onload = alert(1) src=x>",
            "<b ONMOUSEOVER='x'>x</b>",
            "<svg onload=alert(1)>",
            "<svg><a xlink:href='javascript:x'>x</a></svg>",
            "<math><mi xlink:href='javascript:x'>x</mi></math>",
            "<a href=javascript:x>x</a>",
            "<a href=' java&#x73;cript&colon;x'>x</a>",
            "<a href='jav&#x0A;ascript:x'>x</a>",
            "<a href='java\tscript:x'>x</a>",
            "<a href='\u0001javascript:x'>x</a>",
            "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
            "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
            "<p style='width:expression(alert(1))'>x</p>",
            "<p style='width:exp/**/ression(alert(1))'>x</p>",
            "<p style='background:url(javascript:x)'>x</p>",
            "<p style='width:e\\78 pression(x)'>x</p>",
            "<p style='-moz-binding:url(x)'>x</p>",
            "<iframe srcdoc='x'></iframe>",
            "<object data=x></object>",
            "[here](javascript:alert(1))",
            "[here]( java&#115;cript:alert(1))",
            "[here]: javascript:alert(1)",
            "javascript:alert(1)")) {
      assertTrue(text, Scripts.in(text));
    }
  }

  @Test
  public void what_would_be_shown_as_a_form_or_a_style_is_found_in_html_only() {
    for (String text :
        List.of(
            "<form action=x>",
            "<input name=x>",
            "<style>p{}</style>",
            "<meta x>",
            "<base href=x>")) {
      assertTrue(text, Scripts.found(new Wording(Wording.Format.HTML, text)).isPresent());
      assertEquals(text, Optional.empty(), Scripts.found(Wording.plain(text)));
    }
  }

  @Test
  public void whatever_only_speaks_of_it_is_left_alone() {
    for (String text :
        List.of(
            "JavaScript: The Good Parts",
            "<p>About JavaScript:</p>",
            "Which element begins with &lt;script&gt;?",
            "a < b and c > d, on = off",
            "<b>upon = on</b>",
            "<p style='color:green;font-family:Calibri'>x</p>",
            "<img src='data:image/png;base64,AAAA'>",
            "<a href='https://example.org/?on=1'>x</a>")) {
      assertEquals(text, Optional.empty(), Scripts.found(new Wording(Wording.Format.HTML, text)));
    }
  }
}
