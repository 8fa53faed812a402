package nl.wederkerig.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import nl.wederkerig.shared.DomainEvent;

/**
 * Turns events into payloads and back into what can be shown. A record whose only component is called {@code value}, such as
 * an id, is written as that value.
 */
final class EventPayload {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModules(new JavaTimeModule(), new Jdk8Module(), new SimpleModule().setSerializerModifier(new PlainIds()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private EventPayload() {}

    static JsonNode of(DomainEvent event) {
        return JSON.valueToTree(event);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A payload in the record is no JSON", e);
        }
    }

    static Map<String, Object> asMap(String json) {
        return JSON.convertValue(read(json), new TypeReference<>() {});
    }

    private static final class PlainIds extends BeanSerializerModifier {

        @Override
        public JsonSerializer<?> modifySerializer(SerializationConfig config, BeanDescription bean, JsonSerializer<?> usual) {
            if (!bean.getBeanClass().isRecord() || DomainEvent.class.isAssignableFrom(bean.getBeanClass())) {
                return usual;
            }
            RecordComponent[] components = bean.getBeanClass().getRecordComponents();
            boolean plain = components.length == 1 && components[0].getName().equals("value");
            return plain ? new OnlyValue(components[0]) : usual;
        }
    }

    private static final class OnlyValue extends JsonSerializer<Object> {

        private final RecordComponent component;

        OnlyValue(RecordComponent component) {
            this.component = component;
        }

        @Override
        public void serialize(Object object, JsonGenerator json, SerializerProvider serializers) throws IOException {
            try {
                json.writeObject(component.getAccessor().invoke(object));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IOException("Cannot read " + component, e);
            }
        }
    }
}
