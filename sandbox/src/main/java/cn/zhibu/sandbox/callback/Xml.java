package cn.zhibu.sandbox.callback;

import tools.jackson.databind.JsonNode;

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

    /** Objects nest, arrays repeat their element, numbers stand bare. */
    Xml fields(JsonNode object) {
        for (String name : object.propertyNames()) {
            JsonNode value = object.path(name);
            if (value.isArray()) {
                value.forEach(element -> field(name, element));
            } else {
                field(name, value);
            }
        }
        return this;
    }

    private void field(String name, JsonNode value) {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("'" + name + "' is no name of an XML element.");
        }
        if (value.isObject()) {
            open(name).fields(value).close(name);
        } else if (value.isIntegralNumber()) {
            number(name, value.asLong());
        } else {
            text(name, value.asString(""));
        }
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
