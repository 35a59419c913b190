package cn.zhibu.sandbox.callback;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A small XML tree: name, own text, children in order. */
public record XmlNode(String name, String text, List<XmlNode> children) {

    /** Parses without DTDs and entities; throws when it is not XML. */
    public static XmlNode parse(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        Deque<Open> open = new ArrayDeque<>();
        XmlNode root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(new Open(reader.getLocalName()));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.element().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlNode closed = open.pop().closed();
                    if (open.isEmpty()) {
                        root = closed;
                    } else {
                        open.element().children().add(closed);
                    }
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new XMLStreamException("no root element");
        }
        return root;
    }

    /** The first child of that name or null. */
    public @Nullable XmlNode child(String wanted) {
        return children.stream()
                .filter(node -> node.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Text of the child, empty when there is none. */
    public String text(String child) {
        XmlNode found = child(child);
        return found == null ? "" : found.text();
    }

    /** Text of a child of a child. */
    public String text(String outer, String inner) {
        XmlNode found = child(outer);
        return found == null ? "" : found.text(inner);
    }

    private record Open(String name, StringBuilder text, List<XmlNode> children) {
        Open(String name) {
            this(name, new StringBuilder(), new ArrayList<>());
        }

        XmlNode closed() {
            return new XmlNode(name, children.isEmpty() ? text.toString() : "", List.copyOf(children));
        }
    }
}
