package nl.leerkring.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Remark;
import org.junit.Test;

public class HostilePackageTest {
  private static final Path ITEMS = Path.of("src/test/resources/nl/leerkring/qti");

  @Test
  public void a_document_type_refuses_the_whole_package() throws IOException {
    String secret = Path.of("pom.xml").toUri().toString();
    for (String declared :
        List.of(
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret + "\">]>",
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY % a SYSTEM \"" + secret + "\"> %a;]>")) {
      Map<String, String> files = new LinkedHashMap<>();
      files.put("good.xml", item("order.xml"));
      files.put(
          "bad.xml",
          declared + item("choice.xml").replaceFirst("<\\?xml[^>]*>", "").replace("bosun", "&a;"));

      refused(Qti.read("all.zip", zip(files)), "bad.xml:1", "qti.error.doctype");
    }
  }

  @Test
  public void an_entity_that_nobody_declared_is_refused_and_one_of_html_is_read()
      throws IOException {
    String item = item("order.xml");

    refused(
        Qti.read("a.xml", item.replace("Permit", "&xxe;").getBytes(UTF_8)),
        "a.xml:14",
        "qti.error.entity");
    assertTrue(
        QtiTest.said(Qti.read("a.xml", item.replace("Permit", "Caf&eacute;").getBytes(UTF_8)))
            .contains("Caf\u00e9"));
  }

  @Test
  public void names_that_lead_out_of_a_zip_refuse_it() throws IOException {
    for (String name :
        List.of(
            "../item.xml",
            "a/../../item.xml",
            "/item.xml",
            "C:/item.xml",
            "a\\item.xml",
            "..\\item.xml",
            "a/..",
            "a\nb.xml",
            "x".repeat(300) + ".xml")) {
      Map<String, String> files = new LinkedHashMap<>();
      files.put("order.xml", item("order.xml"));
      files.put(name, item("choice.xml"));

      refused(Qti.read("all.zip", zip(files)), "all.zip", "qti.error.path");
    }
  }

  @Test
  public void what_grows_when_unpacked_is_refused_before_it_does() throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(one)) {
      zip.putNextEntry(new ZipEntry("bomb.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 1001; i++) {
      many.put(i + ".xml", "<a/>");
    }
    Map<String, String> together = new LinkedHashMap<>();
    for (int i = 0; i < 6; i++) {
      together.put(i + ".png", " ".repeat(7 << 20));
    }

    refused(Qti.read("all.zip", one.toByteArray()), "all.zip", "qti.error.large");
    refused(Qti.read("all.zip", zip(many)), "all.zip", "qti.error.entries");
    refused(Qti.read("all.zip", zip(together)), "all.zip", "qti.error.large");
  }

  @Test(timeout = 20_000)
  public void what_is_small_in_a_zip_and_large_in_memory_is_refused() throws IOException {
    Map<String, String> elements = new LinkedHashMap<>();
    for (int i = 0; i < 31; i++) {
      elements.put(i + ".xml", "<assessmentItem>" + "<a/>".repeat(250_000) + "</assessmentItem>");
    }
    String feedback =
        "<modalFeedback outcomeIdentifier='F' identifier='%d'>Words %d</modalFeedback>";
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      many.append(String.format(feedback, i, i));
    }
    String item = item("order.xml").replace("</assessmentItem>", many + "</assessmentItem>");

    refused(Qti.read("all.zip", zip(elements)), "1.xml:1", "qti.error.parts");
    assertEquals(1, Qti.read("a.xml", item.getBytes(UTF_8)).questions().size());
  }

  @Test
  public void a_document_type_that_the_parser_cannot_even_refuse_is_refused() {
    byte[] broken = "<!DOCTYPE a [\u0001]><a/>".getBytes(UTF_8);

    refused(Qti.read("a.xml", broken), "a.xml:1", "qti.error.doctype");
  }

  @Test
  public void a_package_in_the_package_is_named_and_left_alone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("order.xml"));
      zip.write(item("order.xml").getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("more.zip"));
      zip.write(zip(Map.of("choice.xml", item("choice.xml"))));
    }

    Imported imported = Qti.read("all.zip", out.toByteArray());

    assertEquals(1, imported.questions().size());
    assertTrue(
        QtiTest.said(imported), QtiTest.said(imported).contains("told more.zip qti.told.nested"));
  }

  @Test
  public void a_locked_zip_is_refused() throws IOException {
    byte[] zip = zip(Map.of("order.xml", item("order.xml")));
    zip[6] |= 1; // says that the first file is encrypted

    refused(Qti.read("all.zip", zip), "all.zip", "qti.error.zip");
  }

  @Test
  public void whatever_is_damaged_is_told_and_never_fails() throws IOException {
    byte[] whole = zip(Map.of("a/order.xml", item("order.xml"), "imsmanifest.xml", "<manifest/>"));
    byte[] item = item("choice_multiple.xml").getBytes(UTF_8);
    Random random = new Random(4);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = (i % 2 == 0 ? whole : item).clone();
      for (int j = random.nextInt(8); j >= 0; j--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bytes, 2 + random.nextInt(bytes.length - 2));

      for (byte[] one : List.of(bytes, cut)) {
        Imported imported = Qti.read("x", one);
        assertTrue("told", imported.questions().size() + imported.remarks().size() > 0);
      }
    }
  }

  @Test
  public void script_is_refused_and_the_rest_of_the_package_goes_on() throws IOException {
    for (String script :
        List.of(
            "<script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<b onclick=\"alert(1)\">x</b>",
            "<![CDATA[<img src=x onerror=alert(1)>]]>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<iframe src=\"http://127.0.0.1\"/>",
            "<m:math xmlns:m=\"x\"><m:script>1</m:script></m:math>")) {
      Map<String, String> files = new LinkedHashMap<>();
      files.put("bad.xml", item("choice.xml").replace("The bosun", script));
      files.put("good.xml", item("order.xml"));

      Imported imported = Qti.read("all.zip", zip(files));

      assertEquals(script, 1, imported.questions().size());
      assertTrue(
          script + QtiTest.said(imported),
          QtiTest.said(imported).contains("refused bad.xml:2 quizimport.error.script"));
    }
  }

  @Test
  public void references_that_lead_out_or_round_in_circles_are_named() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "imsmanifest.xml",
        "<manifest><resources><resource identifier='a' type='imsqti_item_xmlv2p1'"
            + " href='../../etc/passwd'/>\n<resource identifier='b' type='imsqti_item_xmlv2p1'"
            + " href='http://127.0.0.1/item.xml'/>\n<resource identifier='c' href='file:///x'/>\n"
            + "<resource identifier='d' href='a%2f..%2f..%2fx.xml'/>\n"
            + "<resource identifier='e' href='gone.xml'/></resources></manifest>");
    files.put(
        "test.xml",
        "<assessmentTest><testPart><assessmentSection><assessmentSectionRef href='part.xml'/>"
            + "</assessmentSection></testPart></assessmentTest>");
    files.put(
        "part.xml",
        "<assessmentSection><assessmentItemRef href='items/order.xml'/>"
            + "<assessmentSectionRef href='./part.xml'/></assessmentSection>");
    files.put("items/order.xml", item("order.xml"));

    Imported imported = Qti.read("all.zip", zip(files));

    assertEquals(1, imported.questions().size());
    assertEquals(
        List.of(
            "part.xml:1 qti.error.cycle",
            "imsmanifest.xml:1 qti.error.outside",
            "imsmanifest.xml:2 qti.error.outside",
            "imsmanifest.xml:3 qti.error.outside",
            "imsmanifest.xml:4 qti.error.outside"),
        imported.remarks().stream()
            .filter(Remark::refused)
            .map(one -> one.where() + " " + one.why().key())
            .toList());
    assertTrue(
        QtiTest.said(imported).contains("told imsmanifest.xml:5 qti.told.missing[gone.xml]"));
  }

  @Test(timeout = 20_000)
  public void what_takes_long_elsewhere_is_refused_or_read_at_once() throws IOException {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    String open = item("order.xml").replace("Permit", "&lt;".repeat(200_000) + " ".repeat(300_000));
    String gaps =
        item("composite.xml")
            .replace(
                "<p>Red is",
                "<p>" + "<textEntryInteraction responseIdentifier='R1'/>".repeat(15_000));
    String choices =
        item("choice.xml")
            .replace(
                "<simpleChoice identifier=\"C\"",
                "<simpleChoice identifier='Z'>z</simpleChoice>".repeat(15_000)
                    + "<simpleChoice identifier=\"C\"");

    refused(Qti.read("a.xml", deep.getBytes(UTF_8)), "a.xml:1", "qti.error.deep");
    for (String one : List.of(open, gaps, choices, "<".repeat(1 << 20), " ".repeat(1 << 20))) {
      assertTrue(Qti.read("a.xml", one.getBytes(UTF_8)).remarks().size() > 0);
    }
  }

  @Test
  public void other_versions_and_other_files_are_called_what_they_are() throws IOException {
    assertTrue(said("<questestinterop/>").contains("qti.error.one"));
    assertTrue(said("<qti-assessment-item xmlns='x'/>").contains("qti.error.three"));
    assertTrue(said("<html/>").contains("qti.error.none"));
    assertTrue(said("").contains("qti.error.xml"));
    assertTrue(said("PK").contains("qti.error.zip"));
    assertTrue(said("<a>").contains("qti.error.xml"));
  }

  private static String said(String file) {
    return QtiTest.said(Qti.read("a.xml", file.getBytes(UTF_8)));
  }

  private static void refused(Imported imported, String where, String key) {
    assertEquals(QtiTest.said(imported), 0, imported.questions().size());
    assertEquals(1, imported.remarks().size());
    Remark remark = imported.remarks().get(0);
    assertEquals(where + " " + key, remark.where() + " " + remark.why().key());
    assertTrue(remark.refused());
  }

  private static String item(String name) throws IOException {
    return Files.readString(ITEMS.resolve(name));
  }

  static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
