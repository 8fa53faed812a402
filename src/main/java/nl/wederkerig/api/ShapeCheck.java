package nl.wederkerig.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.shared.Fault;

/** Holds JSON against a published schema and finds every fault, each with its pointer. */
final class ShapeCheck {

    private static final int MOST_FAULTS = 100;

    private final Shapes shapes;
    private final List<Fault> faults = new ArrayList<>();

    ShapeCheck(Shapes shapes) {
        this.shapes = shapes;
    }

    List<Fault> of(JsonNode node, Map<String, Object> schema) {
        check("", node, schema);
        return faults;
    }

    private void check(String at, JsonNode node, Map<String, Object> schema) {
        Map<String, Object> shape = shapes.resolve(schema);
        switch (String.valueOf(shape.get("type"))) {
            case "object" -> object(at, node, shape);
            case "array" -> array(at, node, shape);
            case "boolean" -> mustBe(node.isBoolean(), at, "boolean");
            case "integer" -> integer(at, node, shape);
            default -> {
                if (mustBe(node.isTextual(), at, "text")) {
                    text(at, node.textValue(), shape);
                }
            }
        }
    }

    private void object(String at, JsonNode node, Map<String, Object> shape) {
        if (!mustBe(node.isObject(), at, "object")) {
            return;
        }
        if (shape.get("required") instanceof List<?> required) {
            required.stream().map(Object::toString).filter(name -> !node.has(name)).forEach(name -> wrong(at + "/" + name, "api.missing"));
        }
        Map<String, Object> properties = shape.containsKey("properties") ? Shapes.object(shape.get("properties")) : Map.of();
        node.properties().forEach(field -> {
            String place = at + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            if (properties.containsKey(field.getKey())) {
                check(place, field.getValue(), Shapes.object(properties.get(field.getKey())));
            } else if (shape.get("additionalProperties") instanceof Map<?, ?> other) {
                text(place, field.getKey(), Map.of("maxLength", 200));
                check(place, field.getValue(), Shapes.object(other));
            } else {
                wrong(shortened(place), "api.unknown");
            }
        });
    }

    private void array(String at, JsonNode node, Map<String, Object> shape) {
        if (!mustBe(node.isArray(), at, "array")) {
            return;
        }
        long most = number(shape.get("maxItems"));
        if (node.size() > most) {
            wrong(at, "api.too-many", most);
            return;
        }
        if (shape.get("minItems") != null && node.size() < number(shape.get("minItems"))) {
            wrong(at, "api.too-few", number(shape.get("minItems")));
        }
        for (int i = 0; i < node.size(); i++) {
            check(at + "/" + i, node.get(i), Shapes.object(shape.get("items")));
        }
    }

    private void integer(String at, JsonNode node, Map<String, Object> shape) {
        if (!mustBe(node.isIntegralNumber(), at, "integer")) {
            return;
        }
        BigInteger value = node.bigIntegerValue();
        boolean large = "int64".equals(shape.get("format"));
        long least = shape.get("minimum") != null ? number(shape.get("minimum")) : large ? Long.MIN_VALUE : Integer.MIN_VALUE;
        long most = shape.get("maximum") != null ? number(shape.get("maximum")) : large ? Long.MAX_VALUE : Integer.MAX_VALUE;
        if (value.compareTo(BigInteger.valueOf(least)) < 0 || value.compareTo(BigInteger.valueOf(most)) > 0) {
            wrong(at, "api.range", String.valueOf(least), String.valueOf(most));
        }
    }

    private void text(String at, String text, Map<String, Object> shape) {
        if (shape.get("maxLength") != null && text.length() > number(shape.get("maxLength"))) {
            wrong(at, "api.too-long", number(shape.get("maxLength")));
        } else if (text.codePoints().anyMatch(ShapeCheck::unreadable)) {
            wrong(at, "api.characters");
        } else if (shape.get("minLength") != null && text.strip().length() < number(shape.get("minLength"))) {
            wrong(at, "api.missing");
        } else if (shape.get("enum") instanceof List<?> values && !values.contains(text)) {
            wrong(at, "api.value", String.join(", ", values.stream().map(Object::toString).toList()));
        } else if (shape.get("pattern") != null && !text.matches(shape.get("pattern").toString())) {
            wrong(at, "api.pattern", shape.get("pattern"));
        } else if (shape.get("format") != null && !formed(text, shape.get("format").toString())) {
            wrong(at, "api.format", shape.get("format"));
        }
    }

    /** A control character, or half of a character. */
    private static boolean unreadable(int character) {
        return Character.isISOControl(character) && "\r\n\t".indexOf(character) < 0 || Character.getType(character) == Character.SURROGATE;
    }

    private static boolean formed(String text, String format) {
        try {
            switch (format) {
                case "date" -> {
                    return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text).getYear() > 0;
                }
                case "date-time" -> {
                    return text.length() < 40 && OffsetDateTime.parse(text).getYear() < 10_000;
                }
                case "uuid" -> {
                    return UUID.fromString(text).toString().equalsIgnoreCase(text);
                }
                default -> {
                    return true;
                }
            }
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private boolean mustBe(boolean so, String at, String type) {
        if (!so) {
            wrong(at, "api.type-" + type);
        }
        return so;
    }

    private void wrong(String at, String code, Object... arguments) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.at(at, code, arguments));
        }
    }

    private static String shortened(String place) {
        return place.length() <= 200 ? place : place.substring(0, 200);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
