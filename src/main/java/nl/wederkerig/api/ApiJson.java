package nl.wederkerig.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;

/** How the API reads and writes JSON, apart from how anything else does: moments in UTC, what is not there left out. */
@Component
class ApiJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** @throws IOException where the text is no JSON, or holds a name twice */
    JsonNode read(byte[] text) throws IOException {
        return MAPPER.readTree(text);
    }

    <T> T as(Class<T> type, JsonNode node) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException unlikeItsSchema) {
            throw new IllegalStateException(unlikeItsSchema);
        }
    }

    byte[] write(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** An object without one of its fields; what is no object stays as it is. */
    byte[] without(String field, byte[] text) {
        try {
            JsonNode read = read(text);
            if (read instanceof ObjectNode object) {
                object.remove(field);
                return write(object);
            }
            return text;
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    /** For what the API answers and nothing else; no bean, or it would take the place of the one for everything else. */
    HttpMessageConverter<Object> answers() {
        return new MappingJackson2HttpMessageConverter(MAPPER) {
            @Override
            public boolean canRead(Type type, Class<?> context, MediaType mediaType) {
                return false;
            }

            @Override
            public boolean canRead(Class<?> type, MediaType mediaType) {
                return false;
            }

            @Override
            public boolean canWrite(Class<?> type, MediaType mediaType) {
                return type.getName().startsWith("nl.wederkerig.api.") && super.canWrite(type, mediaType);
            }
        };
    }
}
