package nl.wederkerig.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/**
 * The JSON schemas of records, as OpenAPI 3.0 has them: what is published, and what a request is held against. A text is at most
 * {@value #LONGEST_TEXT} characters and a list at most {@value #MOST_ITEMS} long unless its field says otherwise.
 */
final class Shapes {

    static final int LONGEST_TEXT = 10_000;
    static final int MOST_ITEMS = 500;
    static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Map<String, Object>> named = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();

    /** By name; also those that others refer to. */
    Map<String, Map<String, Object>> named() {
        return named;
    }

    /** What {@code $ref} names. */
    Map<String, Object> resolve(Map<String, Object> schema) {
        Object reference = schema.get("$ref");
        if (reference == null && schema.get("allOf") instanceof List<?> parts) {
            return resolve(object(parts.get(0)));
        }
        return reference == null ? schema : named.get(reference.toString().substring(REFERENCE.length()));
    }

    Map<String, Object> of(ResolvableType type) {
        return of(type, null);
    }

    Map<String, Object> of(ResolvableType type, AnnotatedElement said) {
        Class<?> raw = type.toClass();
        Map<String, Object> schema = raw.isRecord() ? reference(type) : plain(type, raw, said);
        About about = said == null ? null : said.getAnnotation(About.class);
        return about == null ? schema : described(schema, about);
    }

    private static Map<String, Object> described(Map<String, Object> schema, About about) {
        Map<String, Object> whole = schema;
        if (schema.containsKey("$ref") && !about.value().isEmpty()) {
            whole = map("allOf", List.of(schema));
        }
        if (!about.value().isEmpty()) {
            whole.put("description", about.value());
        }
        if (!about.format().isEmpty()) {
            whole.put("format", about.format());
        }
        if (about.oneOf().length > 0) {
            whole.put("enum", List.of(about.oneOf()));
        }
        if (!about.example().isEmpty()) {
            whole.put("example", Examples.read(about.example(), whole));
        }
        return whole;
    }

    private Map<String, Object> plain(ResolvableType type, Class<?> raw, AnnotatedElement said) {
        if (raw == List.class) {
            Map<String, Object> list = map("type", "array", "items", of(type.getGeneric(0)));
            Size size = said == null ? null : said.getAnnotation(Size.class);
            list.put("maxItems", size == null ? MOST_ITEMS : size.max());
            if (size != null && size.min() > 0) {
                list.put("minItems", size.min());
            }
            return list;
        }
        if (raw == Map.class) {
            return map("type", "object", "additionalProperties", of(type.getGeneric(1)));
        }
        if (raw.isEnum()) {
            return map("type", "string", "enum", Stream.of(raw.getEnumConstants()).map(Object::toString).toList());
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return map("type", "boolean");
        }
        return raw == String.class ? text(said) : raw == Object.class ? map() : formatted(raw, said);
    }

    private static Map<String, Object> formatted(Class<?> raw, AnnotatedElement said) {
        if (raw == LocalDate.class) {
            return map("type", "string", "format", "date");
        }
        if (raw == Instant.class) {
            return map("type", "string", "format", "date-time");
        }
        if (raw == UUID.class) {
            return map("type", "string", "format", "uuid");
        }
        if (raw != int.class && raw != Integer.class && raw != long.class && raw != Long.class) {
            throw new IllegalStateException("No schema for " + raw);
        }
        Map<String, Object> number = map("type", "integer", "format", raw == long.class || raw == Long.class ? "int64" : "int32");
        Min min = said == null ? null : said.getAnnotation(Min.class);
        Max max = said == null ? null : said.getAnnotation(Max.class);
        if (min != null) {
            number.put("minimum", min.value());
        }
        if (max != null) {
            number.put("maximum", max.value());
        }
        return number;
    }

    private static Map<String, Object> text(AnnotatedElement said) {
        Map<String, Object> text = map("type", "string");
        Size size = said == null ? null : said.getAnnotation(Size.class);
        Pattern pattern = said == null ? null : said.getAnnotation(Pattern.class);
        if (size != null && size.min() > 0) {
            text.put("minLength", size.min());
        }
        if (pattern != null) {
            text.put("pattern", "^(" + pattern.regexp() + ")$");
        }
        text.put("maxLength", size == null ? LONGEST_TEXT : size.max());
        return text;
    }

    private Map<String, Object> reference(ResolvableType type) {
        String name = name(type);
        String known = types.putIfAbsent(name, type.toString());
        if (known == null) {
            named.put(name, map());
            named.put(name, record(type));
        } else if (!known.equals(type.toString())) {
            throw new IllegalStateException(name + " is both " + known + " and " + type);
        }
        return map("$ref", REFERENCE + name);
    }

    private Map<String, Object> record(ResolvableType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.toClass().getRecordComponents()) {
            // Constraints stand on the accessor, not on the component.
            AnnotatedElement said = component.getAccessor();
            String property = property(component);
            properties.put(property, of(ResolvableType.forType(component.getGenericType(), type), said));
            if (component.getType().isPrimitive() || said.isAnnotationPresent(NotNull.class)) {
                required.add(property);
            }
        }
        Map<String, Object> schema = map("type", "object", "properties", properties, "additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        About about = type.toClass().getAnnotation(About.class);
        if (about != null) {
            schema.put("description", about.value());
        }
        return schema;
    }

    static String property(RecordComponent component) {
        return component.getName().equals("links") ? "_links" : component.getName();
    }

    private static String name(ResolvableType type) {
        StringBuilder name = new StringBuilder(type.toClass().getSimpleName());
        for (ResolvableType argument : type.getGenerics()) {
            name.append(argument.toClass().getSimpleName());
        }
        return name.toString();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object schema) {
        return (Map<String, Object>) schema;
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
