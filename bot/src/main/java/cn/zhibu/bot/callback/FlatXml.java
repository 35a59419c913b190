package cn.zhibu.bot.callback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML that the platform really sends: plain elements with either children, or text, or one CDATA section. It is read ten times as
 * fast as by a parser that knows all of XML; whatever looks different in the least is left to that parser, which also finds the faults.
 */
final class FlatXml {

    private static final String CDATA = "<![CDATA[";
    private static final String END = "]]>";

    private final String text;
    private int at;
    private int elements;

    private FlatXml(String text) {
        this.text = text;
    }

    /** Null when the parser is needed. */
    static @Nullable XmlTree read(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        if (!plain(text)) {
            return null;
        }
        FlatXml reading = new FlatXml(text);
        XmlTree root = reading.element(1);
        return root == null || reading.at != text.length() ? null : root;
    }

    /** No signs that XML forbids, rewrites or that UTF-8 did not know, and nothing that needs two chars. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean control = sign < 0x20 && sign != '\n' && sign != '\t';
            boolean rare = sign >= 0xD800 && (sign <= 0xDFFF || sign >= 0xFFFD || sign == 0xFEFF);
            if (control || rare) {
                return false;
            }
        }
        return true;
    }

    private @Nullable XmlTree element(int depth) {
        if (depth > XmlTree.MAX_DEPTH || ++elements > XmlTree.MAX_ELEMENTS || !text.startsWith("<", at)) {
            return null;
        }
        String name = name();
        if (name == null) {
            return null;
        }
        List<XmlTree> children = List.of();
        String content = content();
        if (content == null) {
            content = "";
            children = children(depth);
        }
        String close = "</" + name + ">";
        if (children == null || !text.startsWith(close, at)) {
            return null;
        }
        at += close.length();
        return new XmlTree(name, content.strip(), children);
    }

    /** The name of the element that begins here; null when it has attributes, or is not one of the platform's. */
    private @Nullable String name() {
        int from = at + 1;
        int end = from;
        while (end < text.length() && letter(text.charAt(end), end > from)) {
            end++;
        }
        if (end == from || end == text.length() || text.charAt(end) != '>') {
            return null;
        }
        at = end + 1;
        return text.substring(from, end);
    }

    /** Text or one CDATA section; null when neither stands here. */
    private @Nullable String content() {
        if (text.startsWith(CDATA, at)) {
            int end = text.indexOf(END, at + CDATA.length());
            if (end < 0) {
                return null;
            }
            String content = text.substring(at + CDATA.length(), end);
            at = end + END.length();
            return content;
        }
        int end = text.indexOf('<', at);
        if (end < 0 || !text.startsWith("</", end)) {
            return null;
        }
        String content = text.substring(at, end);
        if (content.indexOf('&') >= 0 || content.contains(END)) {
            return null;
        }
        at = end;
        return content;
    }

    private @Nullable List<XmlTree> children(int depth) {
        List<XmlTree> children = new ArrayList<>();
        skipBlanks();
        while (at < text.length() && !text.startsWith("</", at)) {
            XmlTree child = element(depth + 1);
            if (child == null) {
                return null;
            }
            children.add(child);
            skipBlanks();
        }
        return List.copyOf(children);
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private static boolean letter(char sign, boolean inside) {
        boolean alphabetic = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
        boolean digit = (sign >= '0' && sign <= '9') || sign == '_';
        return alphabetic || (inside && digit);
    }
}
