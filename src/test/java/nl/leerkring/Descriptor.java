package nl.leerkring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** atlassian-plugin.xml as the build made it. */
final class Descriptor {
  static final Path CLASSES = Path.of("target/classes");

  private final Document document;

  Descriptor() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      document =
          factory.newDocumentBuilder().parse(CLASSES.resolve("atlassian-plugin.xml").toFile());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("Could not read atlassian-plugin.xml", e);
    }
  }

  /** Values of the attributes or texts of the elements that the path finds. */
  List<String> values(String xpath) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(xpath, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(i -> nodes.item(i).getTextContent().trim())
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(xpath, e);
    }
  }
}
