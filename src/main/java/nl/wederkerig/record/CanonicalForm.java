package nl.wederkerig.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The bytes over which an event's hash is computed, such that what the database gives back yields the same bytes as what was
 * written.
 *
 * <p>The body is one JSON object in UTF-8 without white space, its names in ascending order of their characters at every
 * level, numbers as plain decimals without trailing zeros. It has the names {@code agreement}, {@code effectiveAt},
 * {@code organisation}, {@code payload}, {@code payloadVersion}, {@code person}, {@code recordedAt}, {@code role} and {@code type};
 * moments are ISO-8601 in UTC with six decimals at most, what is absent is {@code null}. Only what was entered afterwards for a
 * reason has the name {@code because} too.
 *
 * <p>The hash is SHA-256 over the previous hash (32 bytes, zeros for a dossier's first event), the sequence (8 bytes, highest
 * first) and the body.
 */
final class CanonicalForm {

    /** Precedes a dossier's first event. */
    static final byte[] NO_PREVIOUS = new byte[32];

    private CanonicalForm() {}

    record Content(
            UUID agreement, String type, JsonNode payload, int payloadVersion, Instant effectiveAt, Instant recordedAt,
            UUID person, String organisation, String role, String because) {

        /** The same at the moment, unless it happened later. */
        Content notBefore(Instant moment) {
            return effectiveAt.isBefore(moment)
                    ? new Content(agreement, type, payload, payloadVersion, moment, recordedAt, person, organisation, role, because)
                    : this;
        }

        byte[] body() {
            JsonNodeFactory json = JsonNodeFactory.instance;
            ObjectNode all = json.objectNode();
            all.put("agreement", agreement.toString());
            if (because != null) {
                all.put("because", because);
            }
            all.put("effectiveAt", effectiveAt.toString());
            all.put("organisation", organisation);
            all.set("payload", payload);
            all.put("payloadVersion", payloadVersion);
            all.put("person", person == null ? null : person.toString());
            all.put("recordedAt", recordedAt.toString());
            all.put("role", role);
            all.put("type", type);
            return canonical(all).toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    static byte[] hash(byte[] previous, long sequence, byte[] body) {
        MessageDigest digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
        return digest.digest(body);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static JsonNode canonical(JsonNode node) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (node.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.fields().forEachRemaining(field -> sorted.put(field.getKey(), canonical(field.getValue())));
            ObjectNode object = json.objectNode();
            sorted.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            var array = json.arrayNode(node.size());
            node.forEach(element -> array.add(canonical(element)));
            return array;
        }
        return node.isNumber() ? json.rawValueNode(new RawValue(plain(node))) : node;
    }

    private static String plain(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
