package nl.wederkerig.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The document about the API as it is published, and what it says of each operation. */
final class Published {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    Published(byte[] document) throws java.io.IOException {
        this.document = JSON.readTree(document);
    }

    /** @param body null where none is sent */
    record Operation(String id, String verb, String path, int status, JsonNode body, List<String> roles, JsonNode said) {}

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(verb -> {
            JsonNode said = verb.getValue();
            JsonNode body = said.at("/requestBody/content/application~1json/example");
            List<String> roles = new ArrayList<>();
            said.path("x-rollen").forEach(role -> roles.add(role.asText()));
            all.add(new Operation(said.get("operationId").asText(), verb.getKey(), "/api/v1" + path.getKey(), done(said),
                    body.isMissingNode() ? null : body, roles, said));
        }));
        return all;
    }

    private static int done(JsonNode operation) {
        List<Integer> statuses = new ArrayList<>();
        operation.get("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses.stream().filter(status -> status < 300).findFirst().orElseThrow();
    }

    /** What is not as the schema of the answer says; of an answer in YAML nothing is said. */
    Set<ValidationMessage> faults(Operation operation, int status, byte[] answer) throws java.io.IOException {
        JsonNode content = operation.said().at("/responses/" + status + "/content");
        if (!content.has("application/json")) {
            return Set.of();
        }
        JsonNode schema = content.elements().next().get("schema");
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.get("components"));
        whole.set("allOf", JSON.createArrayNode().add(schema));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole).validate(JSON.readTree(answer));
    }

    /** Whether the answer is described at all. */
    boolean describes(Operation operation, int status) {
        return operation.said().at("/responses/" + status).isObject();
    }
}
