package nl.leerkring.dev.host.storage;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads storage format, which is XML with two prefixes and HTML's named entities. */
public final class StorageXml {
  private static final String OPEN = "<storage xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">";
  private static final ErrorHandler QUIET = new DefaultHandler();

  private StorageXml() {}

  /**
   * The root of what was read.
   *
   * @throws UnreadableStorage when it is not well-formed
   */
  public static Element read(String storage) throws UnreadableStorage {
    String document = OPEN + HtmlEntities.resolved(storage) + "</storage>";
    try {
      return builder().parse(new InputSource(new StringReader(document))).getDocumentElement();
    } catch (SAXException e) {
      throw new UnreadableStorage(e.getMessage(), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("No XML parser to read storage format with", e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setXIncludeAware(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(QUIET);
    return builder;
  }
}
