package nl.wederkerig.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The document as a page to read: each operation with a {@code curl} that works with an account of the demonstration. */
@Controller
class DocsController {

    static final String PAGE = ApiFrame.ROOT + "/docs";

    private final ObjectProvider<OpenApiDocument> document;
    private final MessageSource messages;
    private final String base;

    DocsController(ObjectProvider<OpenApiDocument> document, MessageSource messages, @Value("${wederkerig.base-url}") String base) {
        this.messages = messages;
        this.document = document;
        this.base = base;
    }

    /** @param fields of the body, each with what is said of it */
    record Described(String id, String verb, String path, String summary, List<String> roles, String curl, List<Field> parameters, List<Field> fields) {}

    record Field(String name, String what, boolean required) {}

    @GetMapping(PAGE)
    String page(Model model) {
        Map<String, Object> whole = document.getObject().whole();
        Map<String, List<Described>> byTag = new TreeMap<>();
        Shapes.object(whole.get("paths")).forEach((path, verbs) -> Shapes.object(verbs).forEach((verb, operation) -> {
            JsonNode said = new ObjectMapper().valueToTree(operation);
            byTag.computeIfAbsent(said.at("/tags/0").asText(), none -> new ArrayList<>()).add(described(path, verb, said, whole));
        }));
        model.addAttribute("tags", byTag);
        model.addAttribute("version", ApiFrame.VERSION);
        model.addAttribute("document", OpenApiController.DOCUMENT);
        return "api/docs";
    }

    private Described described(String path, String verb, JsonNode said, Map<String, Object> whole) {
        List<String> roles = new ArrayList<>();
        said.path("x-rollen").forEach(role -> roles.add(spoken(role.asText())));
        List<Field> parameters = new ArrayList<>();
        said.path("parameters").forEach(each -> parameters.add(
                new Field(each.path("name").asText(), each.path("description").asText(), each.path("required").asBoolean())));
        JsonNode components = new ObjectMapper().valueToTree(whole.get("components"));
        String reference = said.at("/requestBody/content/application~1json/schema/$ref").asText();
        List<Field> fields = new ArrayList<>();
        JsonNode schema = components.at("/schemas/" + reference.substring(reference.lastIndexOf('/') + 1));
        schema.path("properties").properties().forEach(each -> fields.add(new Field(each.getKey(), what(each.getValue()),
                schema.path("required").toString().contains("\"" + each.getKey() + "\""))));
        return new Described(said.path("operationId").asText(), verb.toUpperCase(Locale.ROOT), ApiFrame.BASE + path,
                said.path("summary").asText(), roles, curl(path, verb, said), parameters, fields);
    }

    /** The role as people call it, with the scope that a token names. */
    private String spoken(String scope) {
        String role = messages.getMessage("role." + scope.toUpperCase(Locale.ROOT).replace('-', '_'), null, scope, LocaleContextHolder.getLocale());
        return role + " (" + scope + ")";
    }

    private static String what(JsonNode schema) {
        String values = schema.has("enum") ? schema.get("enum").toString().replaceAll("[\\[\\]\"]", "").replace(",", ", ") : "";
        return (schema.path("description").asText() + " " + values).strip();
    }

    private String curl(String path, String verb, JsonNode said) {
        String address = path;
        for (JsonNode each : said.path("parameters")) {
            if (each.path("in").asText().equals("path") && each.at("/schema/example").isValueNode()) {
                address = address.replace("{" + each.path("name").asText() + "}", each.at("/schema/example").asText());
            }
        }
        StringBuilder curl = new StringBuilder("curl");
        if (!said.has("security")) {
            curl.append(" -u ").append(said.path("x-account").asText()).append(":demo");
        }
        if (!verb.equals("get")) {
            curl.append(" -X ").append(verb.toUpperCase(Locale.ROOT));
        }
        JsonNode body = said.at("/requestBody/content/application~1json/example");
        if (!body.isMissingNode()) {
            curl.append(" -H 'Content-Type: application/json' -d '").append(body.toString().replace("'", "'\\''")).append("'");
        }
        return curl.append(" '").append(base).append(ApiFrame.BASE).append(address).append("'").toString();
    }
}
