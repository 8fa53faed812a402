package nl.wederkerig.api;

import static nl.wederkerig.api.Shapes.map;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The document about the API (OpenAPI 3.0), made from the methods that answer its requests and the records that they take and give. */
@Component
class OpenApiDocument {

    private static final String ETAG = "ETag";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final Map<RequestMappingInfo, HandlerMethod> methods;
    private final Shapes shapes = new Shapes();
    private final Examples examples = new Examples(shapes);
    private Map<String, Object> whole;

    OpenApiDocument(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, MessageSource messages) {
        this.messages = messages;
        this.methods = mapping.getHandlerMethods();
    }

    /** Made when it is first asked for. */
    synchronized Map<String, Object> whole() {
        if (whole == null) {
            whole = make();
        }
        return whole;
    }

    private Map<String, Object> make() {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        methods.entrySet().stream().filter(each -> each.getValue().hasMethodAnnotation(Operation.class)).forEach(each -> {
            String path = each.getKey().getPatternValues().iterator().next().substring(ApiFrame.BASE.length());
            String verb = each.getKey().getMethodsCondition().getMethods().iterator().next().name().toLowerCase(Locale.ROOT);
            paths.computeIfAbsent(path, none -> new TreeMap<>()).put(verb, operation(path, verb, each.getValue()));
        });
        shapes.of(ResolvableType.forClass(Probleem.class));
        return map("openapi", "3.0.3", "info", about(),
                "servers", List.of(map("url", ApiFrame.BASE, "description", "Deze omgeving")),
                "tags", tags(), "paths", paths,
                "security", List.of(map("oauth2", List.of()), map("demonstratie", List.of())),
                "components", map("schemas", shapes.named(), "securitySchemes", schemes()));
    }

    private static Map<String, Object> about() {
        return map("title", "Wederkerig", "version", ApiFrame.VERSION,
                "description", "Akkoorden tussen overheden, van voorbereiding tot nakoming en einde, met afspraken, geschillen, overleggen, organisaties, "
                        + "termijnen, taken, dossierbestanden en abonnementen.",
                "contact", map("name", "Beheer van Wederkerig", "email", "beheer@wederkerig.example", "url", "https://wederkerig.example/api"),
                "license", map("name", "EUPL-1.2", "url", "https://eupl.eu/1.2/nl/"));
    }

    private List<Map<String, Object>> tags() {
        return methods.values().stream().map(each -> each.getMethodAnnotation(Operation.class)).filter(each -> each != null)
                .map(Operation::tag).distinct().sorted().map(tag -> map("name", tag, "description", tag + " raadplegen en bijwerken")).toList();
    }

    private Map<String, Object> schemes() {
        Map<String, Object> scopes = new LinkedHashMap<>();
        Stream.of(Role.values()).forEach(role -> scopes.put(scope(role), "Handelen als " + messages.getMessage("role." + role, null, DUTCH)));
        return map("oauth2", map("type", "oauth2", "description", "Mensen melden zich aan met autorisatiecode en PKCE, systemen met private_key_jwt",
                        "flows", map("authorizationCode", map("authorizationUrl", "https://aanmelden.wederkerig.example/authorize",
                                "tokenUrl", "https://aanmelden.wederkerig.example/token", "scopes", scopes))),
                "demonstratie", map("type", "http", "scheme", "basic", "description", "Alleen in de demonstratie: een demonstratieaccount"));
    }

    /** What a token must allow for who acts in the role. */
    static String scope(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, Object> operation(String path, String verb, HandlerMethod method) {
        Operation said = method.getMethodAnnotation(Operation.class);
        Map<String, Object> operation = map("operationId", said.id(), "summary", said.summary(), "description", said.summary() + ".",
                "tags", List.of(said.tag()));
        if (said.roles().length > 0) {
            operation.put("x-rollen", Stream.of(said.roles()).map(OpenApiDocument::scope).toList());
        }
        if (said.open()) {
            operation.put("security", List.of());
        }
        List<Map<String, Object>> parameters = parameters(method);
        if (verb.equals("post")) {
            parameters.addAll(headers(said.versioned()));
        } else if (verb.equals("delete") && said.versioned()) {
            parameters.add(ifMatch());
        }
        operation.put("parameters", parameters);
        Stream.of(method.getMethod().getParameters()).filter(each -> each.isAnnotationPresent(Body.class)).findFirst().ifPresent(body -> {
            Map<String, Object> schema = shapes.of(ResolvableType.forType(body.getParameterizedType()));
            operation.put("requestBody", map("required", true, "content",
                    map("application/json", map("schema", schema, "example", examples.of(schema)))));
        });
        if (!said.takes().isEmpty()) {
            operation.put("requestBody", map("required", true, "content", map(said.takes(), map("schema", map("type", "string")))));
        }
        operation.put("responses", responses(path, verb, said, method));
        operation.put("x-account", said.account());
        return operation;
    }

    private List<Map<String, Object>> parameters(HandlerMethod method) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Parameter each : method.getMethod().getParameters()) {
            if (each.isAnnotationPresent(PathVariable.class)) {
                About about = each.getAnnotation(About.class);
                parameters.add(map("name", each.getName(), "in", "path", "required", true,
                        "description", about == null ? each.getName() : about.value(), "schema", pathSchema(each, about)));
            } else if (each.isAnnotationPresent(Asked.class)) {
                shapesOfQuery(each.getType()).forEach(parameters::add);
            }
        }
        return parameters;
    }

    private static Map<String, Object> pathSchema(Parameter each, About about) {
        Map<String, Object> schema = each.getType() == int.class ? map("type", "integer", "format", "int32")
                : each.getType() == AgreementId.class || each.getType() == UUID.class ? map("type", "string", "format", "uuid") : map("type", "string");
        if (each.getType().isEnum()) {
            schema.put("enum", Stream.of(each.getType().getEnumConstants()).map(Object::toString).toList());
        }
        if (about != null && !about.example().isEmpty()) {
            schema.put("example", Examples.read(about.example(), schema));
        }
        return schema;
    }

    private List<Map<String, Object>> shapesOfQuery(Class<?> type) {
        Shapes own = new Shapes();
        own.of(ResolvableType.forClass(type));
        Map<String, Object> schema = own.named().get(type.getSimpleName());
        Map<String, Object> properties = Shapes.object(schema.get("properties"));
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Map<String, Object> shape = new LinkedHashMap<>(Shapes.object(properties.get(component.getName())));
            Object description = shape.remove("description");
            boolean required = schema.get("required") instanceof List<?> names && names.contains(component.getName());
            parameters.add(map("name", component.getName(), "in", "query", "required", required,
                    "description", description == null ? component.getName() : description, "schema", shape));
        }
        return parameters;
    }

    private static List<Map<String, Object>> headers(boolean versioned) {
        List<Map<String, Object>> headers = new ArrayList<>();
        headers.add(map("name", Idempotency.KEY, "in", "header", "required", false,
                "description", "Wat tweemaal met dezelfde sleutel komt, gebeurt eenmaal; 24 uur bewaard",
                "schema", map("type", "string", "maxLength", 200)));
        if (versioned) {
            headers.add(ifMatch());
        }
        return headers;
    }

    private static Map<String, Object> ifMatch() {
        return map("name", "If-Match", "in", "header", "required", false,
                "description", "De ETag waarop dit volgt; is er iets veranderd, dan volgt 412", "schema", map("type", "string"));
    }

    private Map<String, Object> responses(String path, String verb, Operation said, HandlerMethod method) {
        Map<String, Object> responses = new TreeMap<>();
        Map<String, Object> headers = map("API-Version", map("description", "Versie van de API", "schema", map("type", "string", "example", ApiFrame.VERSION)));
        if (said.versioned() && said.status() != 204) {
            headers.put(ETAG, map("description", "De versie van wat is beantwoord", "schema", map("type", "string")));
        }
        if (path.equals("/openapi.json")) {
            headers.put("access-control-allow-origin", map("description", "Iedereen mag dit lezen", "schema", map("type", "string", "example", "*")));
        }
        Map<String, Object> done = map("description", said.status() == 201 ? "Gedaan" : said.status() == 202 ? "Begonnen" : said.status() == 204
                ? "Gedaan, zonder antwoord" : "Gevonden",
                "headers", headers);
        ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod());
        ResolvableType type = answer.toClass() == ResponseEntity.class ? answer.getGeneric(0) : answer;
        if (said.status() != 204) {
            done.put("content", type.toClass() == byte[].class ? raw(said.gives())
                    : map("application/json", map("schema", shapes.of(type))));
        }
        responses.put(String.valueOf(said.status()), done);
        Stream.of(Fault.values()).filter(each -> each.concerns(verb, said)).sorted(Comparator.comparing(each -> each.status))
                .forEach(each -> responses.put(String.valueOf(each.status), problem(each)));
        return responses;
    }

    private static Map<String, Object> raw(String type) {
        return type.isEmpty() ? map("application/json", map("schema", map("type", "object")))
                : map(type, map("schema", type.matches("\\*/\\*|.*zip") ? map("type", "string", "format", "binary") : map("type", "string")));
    }

    private static Map<String, Object> problem(Fault fault) {
        return map("description", fault.description, "headers",
                map("API-Version", map("description", "Versie van de API", "schema", map("type", "string"))),
                "content", map("application/problem+json", map("schema", map("$ref", Shapes.REFERENCE + Probleem.class.getSimpleName()))));
    }

    private enum Fault {
        BAD(400, "Het verzoek klopt niet; alle fouten staan erbij"),
        UNKNOWN(401, "Niet aangemeld"),
        NOT_FOUND(404, "Bestaat niet, of niet voor wie het vraagt"),
        REFUSED(409, "Een regel verbiedt het"),
        LATE(412, "Iets is veranderd sinds de genoemde versie"),
        LARGE(413, "Te groot"),
        OTHER_FORM(415, "Geen JSON"),
        REUSED(422, "De sleutel hoort bij een ander verzoek"),
        DOWN(503, "De dienst waar men zich aanmeldt antwoordt niet, of er wordt te veel tegelijk met een sleutel gestuurd");

        private final int status;
        private final String description;

        Fault(int status, String description) {
            this.status = status;
            this.description = description;
        }

        boolean concerns(String verb, Operation said) {
            return switch (this) {
                case BAD, NOT_FOUND -> true;
                case UNKNOWN, DOWN -> !said.open();
                case LATE -> said.versioned() && !verb.equals("get");
                case REFUSED -> !verb.equals("get");
                case LARGE, OTHER_FORM, REUSED -> verb.equals("post");
            };
        }
    }
}
