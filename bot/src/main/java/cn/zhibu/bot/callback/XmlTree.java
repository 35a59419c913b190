package cn.zhibu.bot.callback;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small XML document: element names, trimmed text, children. No DOCTYPE, no entities of one's own, at most 12 levels and
 * 4096 elements; the caller limits the bytes.
 */
record XmlTree(String name, String text, List<XmlTree> children) {

    static final int MAX_DEPTH = 12;
    static final int MAX_ELEMENTS = 4096;
    private static final XMLInputFactory READERS = readers();

    static XmlTree read(byte[] xml) throws CallbackRefused {
        XmlTree flat = FlatXml.read(xml);
        return flat == null ? parse(xml) : flat;
    }

    /** By the XML parser of the platform, which knows all of XML. */
    static XmlTree parse(byte[] xml) throws CallbackRefused {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
            try {
                return new Descent(reader).document();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw CallbackRefused.malformed();
        }
    }

    /** The text of the first child of that name, empty when there is none. */
    String text(String child) {
        return child(child).text();
    }

    /** The first child of that name, an empty one when there is none. */
    XmlTree child(String child) {
        for (XmlTree it : children) {
            if (it.name().equals(child)) {
                return it;
            }
        }
        return new XmlTree(child, "", List.of());
    }

    /** All children of that name, in document order. */
    List<XmlTree> all(String child) {
        return children.stream().filter(it -> it.name().equals(child)).toList();
    }

    /** One spelling for all documents that differ only in the order of elements and the blanks around text. */
    String canonical() {
        StringBuilder out = new StringBuilder();
        out.append(name)
                .append(':')
                .append(text.length())
                .append(':')
                .append(text)
                .append('(');
        String[] inside = new String[children.size()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = children.get(i).canonical();
        }
        Arrays.sort(inside);
        for (String child : inside) {
            out.append(child);
        }
        return out.append(')').toString();
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static final class Descent {

        private final XMLStreamReader reader;
        private int elements;

        Descent(XMLStreamReader reader) {
            this.reader = reader;
        }

        XmlTree document() throws XMLStreamException, CallbackRefused {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                refuse(reader.getEventType() == XMLStreamConstants.DTD);
            }
            XmlTree root = element(1);
            while (reader.hasNext()) {
                refuse(reader.next() == XMLStreamConstants.DTD);
            }
            return root;
        }

        private XmlTree element(int depth) throws XMLStreamException, CallbackRefused {
            refuse(depth > MAX_DEPTH || ++elements > MAX_ELEMENTS);
            String name = reader.getLocalName();
            StringBuilder text = new StringBuilder();
            List<XmlTree> children = new ArrayList<>();
            for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE -> refuse(true);
                    default -> refuse(false);
                }
            }
            return new XmlTree(name, text.toString().strip(), List.copyOf(children));
        }

        private static void refuse(boolean when) throws CallbackRefused {
            if (when) {
                throw CallbackRefused.malformed();
            }
        }
    }
}
