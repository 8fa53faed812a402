package nl.wederkerig.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Examples of what a schema asks: of each field the one that it brings, of the others the plainest that will do. */
final class Examples {

    private final Shapes shapes;

    Examples(Shapes shapes) {
        this.shapes = shapes;
    }

    /** All fields that are required or bring an example. */
    Object of(Map<String, Object> schema) {
        if (schema.containsKey("example")) {
            return schema.get("example");
        }
        Map<String, Object> shape = shapes.resolve(schema);
        if (shape != schema && shape.containsKey("example")) {
            return shape.get("example");
        }
        return switch (String.valueOf(shape.get("type"))) {
            case "object" -> object(shape);
            case "array" -> List.of(of(Shapes.object(shape.get("items"))));
            case "boolean" -> true;
            case "integer" -> shape.getOrDefault("minimum", 1);
            default -> text(shape);
        };
    }

    private Map<String, Object> object(Map<String, Object> shape) {
        Map<String, Object> example = new LinkedHashMap<>();
        Object properties = shape.get("properties");
        if (properties != null) {
            Shapes.object(properties).forEach((name, schema) -> {
                boolean required = shape.get("required") instanceof List<?> names && names.contains(name);
                if (required || bringsExample(Shapes.object(schema))) {
                    example.put(name, of(Shapes.object(schema)));
                }
            });
        }
        return example;
    }

    private boolean bringsExample(Map<String, Object> schema) {
        return schema.containsKey("example");
    }

    private static Object text(Map<String, Object> shape) {
        if (shape.get("enum") instanceof List<?> values) {
            return values.get(0);
        }
        return switch (String.valueOf(shape.get("format"))) {
            case "date" -> "2026-08-31";
            case "date-time" -> "2026-08-31T10:00:00Z";
            case "uuid" -> "3f2c7a60-9f0e-4c52-9a55-0c3f8f1f4a11";
            default -> "Voorbeeld";
        };
    }

    private static Object json(String text) {
        try {
            return new ObjectMapper().readValue(text, Object.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(text, malformed);
        }
    }

    /** As a value of the schema: JSON, a number, a truth, a list of texts parted by commas, or a text. */
    static Object read(String text, Map<String, Object> schema) {
        if (text.startsWith("[") || text.startsWith("{")) {
            return json(text);
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "integer" -> Long.valueOf(text);
            case "boolean" -> Boolean.valueOf(text);
            case "array" -> new ArrayList<>(List.of(text.split(",\\s*")));
            default -> text;
        };
    }
}
