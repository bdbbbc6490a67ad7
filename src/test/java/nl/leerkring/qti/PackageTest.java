package nl.leerkring.qti;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Question;
import org.junit.Test;

public class PackageTest {
  private static final Path ITEMS = Path.of("src/test/resources/nl/leerkring/qti");

  private final Map<String, String> files = new LinkedHashMap<>();

  @Test
  public void a_test_gives_the_order_also_where_the_manifest_is_in_a_folder() throws IOException {
    files.put(
        "export/imsmanifest.xml",
        "\uFEFF<?xml version='1.0' encoding='UTF-8'?>\n<cp:manifest"
            + " xmlns:cp='http://www.imsglobal.org/xsd/imscp_v1p1' xml:base='content/'>"
            + "<cp:organizations/><cp:resources>\n"
            + resource("imsqti_item_xmlv2p1", "items/a%20order.xml")
            + resource("imsqti_item_xmlv2p2", "items/match.xml")
            + resource("imsqti_item_xmlv2p2", "items/slider.xml")
            + resource("imsqti_test_xmlv2p1", "tests/test.xml")
            + "</cp:resources></cp:manifest>");
    files.put(
        "export/content/tests/test.xml",
        "<qti:assessmentTest xmlns:qti='http://www.imsglobal.org/xsd/imsqti_v2p1'"
            + " identifier='t' title='Test'><qti:timeLimits maxTime='600'/><qti:testPart>"
            + "<qti:assessmentSection identifier='s'><qti:ordering shuffle='true'/>"
            + "<qti:assessmentItemRef identifier='i1' href='../items/slider.xml'/>"
            + "<qti:assessmentItemRef identifier='i2' href='../items/match.xml'/>"
            + "</qti:assessmentSection></qti:testPart></qti:assessmentTest>");
    item("export/content/items/a order.xml", "order.xml");
    item("export/content/items/match.xml", "match.xml");
    item("export/content/items/slider.xml", "slider.xml");
    item("export/content/items/unlisted.xml", "inline_choice.xml");
    files.put("export/content/items/images/a.png", "x");
    files.put("__MACOSX/export/._a.xml", "\0\1");

    Imported imported = Qti.read("all.zip", HostilePackageTest.zip(files));

    assertEquals(
        List.of("Temperature", "Lights", "Entry", "Richard III"),
        imported.questions().stream().map(Question::name).toList());
    String said = QtiTest.said(imported);
    for (String expected :
        List.of(
            "told export/content/tests/test.xml:1 qti.told.test[timeLimits]",
            "told export/content/items/unlisted.xml:1 qti.told.unlisted[]",
            "told all.zip qti.told.others[1, export/content/items/images/a.png]")) {
      assertTrue(said, said.contains(expected + "\n"));
    }
  }

  private static String resource(String type, String href) {
    return "<cp:resource identifier='r' type='" + type + "' href='" + href + "'/>\n";
  }

  @Test
  public void a_package_without_a_manifest_is_read_by_name() throws IOException {
    item("b.xml", "slider.xml");
    item("a.xml", "order.xml");

    Imported imported = Qti.read("all.zip", HostilePackageTest.zip(files));

    assertEquals(
        List.of("Entry", "Temperature"),
        imported.questions().stream().map(Question::name).toList());
  }

  @Test
  public void a_file_that_is_damaged_is_named_and_the_others_are_read() throws IOException {
    item("a.xml", "order.xml");
    files.put("b.xml", "<assessmentItem>\n<itemBody></assessmentItem>");

    Imported imported = Qti.read("all.zip", HostilePackageTest.zip(files));

    assertEquals(1, imported.questions().size());
    assertTrue(
        QtiTest.said(imported), QtiTest.said(imported).contains("refused b.xml:2 qti.error.xml"));
  }

  private void item(String path, String item) throws IOException {
    files.put(path, Files.readString(ITEMS.resolve(item)));
  }
}
