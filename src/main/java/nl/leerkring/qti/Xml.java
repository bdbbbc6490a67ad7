package nl.leerkring.qti;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.leerkring.quizimport.Characters;
import nl.leerkring.quizimport.Sieve;
import nl.leerkring.web.Message;
import org.jsoup.nodes.Entities;

/**
 * Reads XML as elements, with the JDK's own parser whatever else the host brings. Nothing is
 * fetched and nothing expanded: a file that declares a document type is refused as a whole.
 */
final class Xml {
  private static final int DEEPEST = 60;

  /** Tells characters that were written as they are from others; only the JDK's parser has it. */
  private static final String APART =
      "http://java.sun.com/xml/stream/properties/report-cdata-event";

  private final XMLStreamReader reader;
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final int most;
  private int parts;
  private boolean isCdata;
  private Element root;

  private Xml(XMLStreamReader reader, int most) {
    this.reader = reader;
    this.most = most;
  }

  /**
   * What became of a file.
   *
   * @param root null when it was refused
   * @param parts how many elements and attributes it has: small in a file, large in memory
   * @param hostile whether it tries what no export does
   */
  record File(Element root, int parts, Optional<Message> refusal, int line, boolean hostile) {
    private static File refused(int line, boolean hostile, String key, Object... arguments) {
      return new File(null, 0, Optional.of(new Message(key, arguments)), line, hostile);
    }
  }

  /**
   * @param most as many parts as it may have
   */
  static File read(byte[] bytes, int most) {
    if (bytes.length > 4 * Sieve.LONGEST) {
      return File.refused(1, false, "qti.error.long", Sieve.LONGEST);
    }
    Optional<String> text = Characters.of(bytes);
    if (text.isEmpty()) {
      return File.refused(1, false, "qti.error.letters");
    } else if (text.get().length() > Sieve.LONGEST) {
      return File.refused(1, false, "qti.error.long", Sieve.LONGEST);
    }
    try {
      String strict = text.get().strip(); // some systems put empty lines before the declaration
      return new Xml(factory().createXMLStreamReader(new StringReader(strict)), most).read();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      return File.refused(line, false, "qti.error.xml");
    } catch (MissingResourceException e) {
      return File.refused(1, true, "qti.error.doctype"); // the parser has no words for it
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(APART, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing is fetched: " + systemId);
        });
    return factory;
  }

  private File read() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      int line = reader.getLocation().getLineNumber();
      if (event == XMLStreamConstants.DTD) {
        return File.refused(line, true, "qti.error.doctype");
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        String letters = Entities.getByName(reader.getLocalName());
        if (letters.isEmpty()) {
          return File.refused(line, true, "qti.error.entity", reader.getLocalName());
        }
        characters(false, letters);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (open.size() == DEEPEST) {
          return File.refused(line, true, "qti.error.deep", DEEPEST);
        }
        parts += 1 + reader.getAttributeCount();
        if (parts > most) {
          return File.refused(line, true, "qti.error.parts");
        }
        open(line);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        flush();
        open.pop();
      } else if (event == XMLStreamConstants.CDATA) {
        characters(true, reader.getText());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        characters(false, reader.getText());
      }
    }
    return new File(root, parts, Optional.empty(), 1, false);
  }

  private void open(int line) {
    flush();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (namespace == null || namespace.isEmpty() || "xml".equals(reader.getAttributePrefix(i))) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    List<Object> content = new ArrayList<>();
    Element element = new Element(reader.getLocalName(), line, attributes, content);
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().content().add(element);
    }
    open.push(element);
  }

  private void characters(boolean cdata, String more) {
    if (cdata != isCdata) {
      flush();
    }
    isCdata = cdata;
    text.append(more);
  }

  /** Puts what was gathered where it belongs, when something of another kind begins. */
  private void flush() {
    if (text.length() > 0 && !open.isEmpty()) {
      open.peek().content().add(isCdata ? new Element.Cdata(text.toString()) : text.toString());
    }
    text.setLength(0);
  }
}
