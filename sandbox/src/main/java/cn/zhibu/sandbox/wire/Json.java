package cn.zhibu.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the platform reads it: unknown fields ignored, {@code null} means absent, numbers may come as strings. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS) // equal states give equal documents
            .build();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An object of one field. */
    public static ObjectNode with(String field, JsonNode value) {
        ObjectNode node = object();
        node.set(field, value);
        return node;
    }

    /** An array of the given values. */
    public static ArrayNode array(Iterable<?> values) {
        return MAPPER.valueToTree(values);
    }

    /** The tree of any plain value. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The value with the fields of the patch; refuses fields it does not have, and values that do not fit. */
    public static <T> T patched(T value, JsonNode patch, Class<T> type) {
        ObjectNode whole = (ObjectNode) tree(value);
        for (String name : patch.propertyNames()) {
            if (!whole.has(name)) {
                throw new IllegalArgumentException("There is no '" + name + "', only " + whole.propertyNames() + ".");
            }
            whole.set(name, patch.path(name));
        }
        try {
            return MAPPER.treeToValue(whole, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "A value does not fit (durations are written as PT5S): " + e.getOriginalMessage(), e);
        }
    }

    /** The value of that type the tree stands for; throws a {@code JacksonException} when it does not fit. */
    public static <T> T value(JsonNode tree, Class<T> type) {
        return MAPPER.treeToValue(tree, type);
    }

    /** Parses or throws a {@code JacksonException}. */
    public static JsonNode parse(byte[] utf8) {
        return MAPPER.readTree(utf8);
    }

    /** One line of JSON in UTF-8. */
    public static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The field as text, numbers included; empty when absent, null or not a plain value. */
    public static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString("") : "";
    }

    /** The field as a whole number, strings of digits included; {@code absent} when missing or empty. */
    public static long number(JsonNode node, String field, long absent) {
        String text = text(node, field).strip();
        if (text.isEmpty()) {
            return absent;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new ApiFault(40058, field + " must be an integer", e);
        }
    }

    /** Whether the field is true, 1, "true" or "1". */
    public static boolean flag(JsonNode node, String field) {
        String text = text(node, field);
        return text.equals("true") || text.equals("1");
    }

    /** Whether the field is there and neither null nor empty. */
    public static boolean has(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isContainer() && value.isEmpty())
                && !(value.isString() && value.asString("").isEmpty());
    }

    /** Elements of an array field; empty when absent. */
    public static List<JsonNode> elements(JsonNode node, String field) {
        List<JsonNode> found = new ArrayList<>();
        JsonNode value = node.path(field);
        if (value.isArray()) {
            value.forEach(found::add);
        }
        return found;
    }

    /** Plain values of an array field as text. */
    public static List<String> texts(JsonNode node, String field) {
        return elements(node, field).stream().map(value -> value.asString("")).toList();
    }

    /** A copy without nulls and with sorted fields, so that equal requests become equal trees. */
    public static JsonNode normal(JsonNode node) {
        if (node.isObject()) {
            ObjectNode sorted = object();
            node.propertyNames().stream()
                    .sorted()
                    .filter(name -> !node.path(name).isNull())
                    .forEach(name -> sorted.set(name, normal(node.path(name))));
            return sorted;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(normal(element)));
            return copy;
        }
        return node;
    }
}
