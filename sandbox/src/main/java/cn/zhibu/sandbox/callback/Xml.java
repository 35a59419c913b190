package cn.zhibu.sandbox.callback;

/** Writes the platform's XML: texts in CDATA, a closing mark inside a text split over two sections. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<xml>");

    Xml text(String name, String value) {
        out.append('<').append(name).append("><![CDATA[");
        out.append(value.replace("]]>", "]]]]><![CDATA[>"));
        out.append("]]></").append(name).append('>');
        return this;
    }

    Xml number(String name, long value) {
        out.append('<').append(name).append('>').append(value);
        out.append("</").append(name).append('>');
        return this;
    }

    Xml open(String name) {
        out.append('<').append(name).append('>');
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    String done() {
        return out + "</xml>";
    }
}
