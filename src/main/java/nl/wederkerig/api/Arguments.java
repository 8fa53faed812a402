package nl.wederkerig.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederkerig.shared.Fault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives methods of the API who calls, what was sent and what was asked, after holding it against its schema. */
@Configuration(proxyBeanMethods = false)
class Arguments {

    @Bean
    WebMvcConfigurer argumentsOfTheApi(ApiJson json) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Resolver(json));
            }

            @Override
            public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
                converters.add(0, json.answers());
            }
        };
    }

    private static final class Resolver implements HandlerMethodArgumentResolver {

        private final ApiJson json;
        private final Map<Class<?>, Shapes> known = new ConcurrentHashMap<>();

        Resolver(ApiJson json) {
            this.json = json;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class || parameter.hasParameterAnnotation(Body.class)
                    || parameter.hasParameterAnnotation(Asked.class);
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest web, WebDataBinderFactory binders)
                throws HttpMediaTypeNotSupportedException {
            HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
            Class<?> type = parameter.getParameterType();
            if (type == Caller.class) {
                return ApiPerson.of(request).orElseThrow(() -> new InsufficientAuthenticationException("nobody is known"));
            }
            return parameter.hasParameterAnnotation(Body.class) ? body(request, type) : query(request, type);
        }

        private Object body(HttpServletRequest request, Class<?> type) throws HttpMediaTypeNotSupportedException {
            if (request.getContentType() == null || !request.getContentType().matches("(?i)application/json\\s*(;.*)?")) {
                throw new HttpMediaTypeNotSupportedException(request.getContentType(), List.of(MediaType.APPLICATION_JSON));
            }
            JsonNode node;
            try {
                byte[] sent = request.getInputStream().readNBytes(Idempotency.LARGEST + 1);
                if (sent.length > Idempotency.LARGEST) {
                    throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
                }
                node = json.read(sent);
            } catch (IOException unreadable) {
                throw new BadRequest(List.of(Fault.at("", "api.json")));
            }
            check(node, type);
            return json.as(type, node);
        }

        /** Each name once; numbers and truths are written as they are. */
        private Object query(HttpServletRequest request, Class<?> type) {
            ObjectNode asked = JsonNodeFactory.instance.objectNode();
            List<Fault> faults = new ArrayList<>();
            Map<String, Object> properties = Shapes.object(shapes(type).named().get(type.getSimpleName()).get("properties"));
            request.getParameterMap().forEach((name, values) -> {
                Object schema = properties.get(name);
                if (schema == null || values.length > 1) {
                    faults.add(Fault.at(name.length() > 200 ? name.substring(0, 200) : name, schema == null ? "api.unknown" : "api.twice"));
                } else {
                    asked.set(name, node(values[0], String.valueOf(Shapes.object(schema).get("type"))));
                }
            });
            new ShapeCheck(shapes(type)).of(asked, shapes(type).named().get(type.getSimpleName()))
                    .forEach(fault -> faults.add(new Fault(fault.path().substring(1), fault.code(), fault.arguments())));
            BadRequest.refuse(faults);
            return json.as(type, asked);
        }

        private static JsonNode node(String value, String type) {
            if (type.equals("integer") && value.matches("-?\\d{1,9}")) {
                return JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
            }
            boolean truth = type.equals("boolean") && (value.equals("true") || value.equals("false"));
            return truth ? JsonNodeFactory.instance.booleanNode(value.equals("true")) : JsonNodeFactory.instance.textNode(value);
        }

        private void check(JsonNode node, Class<?> type) {
            BadRequest.refuse(new ShapeCheck(shapes(type)).of(node, Map.of("$ref", Shapes.REFERENCE + type.getSimpleName())));
        }

        private Shapes shapes(Class<?> type) {
            return known.computeIfAbsent(type, each -> {
                Shapes shapes = new Shapes();
                shapes.of(ResolvableType.forClass(each));
                return shapes;
            });
        }
    }
}
