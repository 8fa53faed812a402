package nl.wederkerig.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.overview.SeenEvent;
import nl.wederkerig.record.RecordedEvent;

/**
 * Writes events as CloudEvents 1.0 in the NL GOV profile: what happened, when, and where it is found; nothing of its content.
 */
final class CloudEvents {

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";

    private final ObjectMapper json = new ObjectMapper();
    private final String source;
    private final EventTypes types;

    /** @param oin twenty digits: the organisation identification number of who runs this installation */
    CloudEvents(String oin, EventTypes types) {
        if (!oin.matches("[0-9]{20}")) {
            throw new IllegalArgumentException("wederkerig.webhooks.oin is not an OIN of twenty digits: " + oin);
        }
        this.source = "urn:nld:oin:" + oin + ":systeem:wederkerig";
        this.types = types;
    }

    /** The same for every subscription and every attempt, and telling nothing of how much else there is. */
    static String idOf(RecordedEvent event) {
        return UUID.nameUUIDFromBytes(event.hash().getBytes(StandardCharsets.US_ASCII)).toString();
    }

    String write(SeenEvent seen) {
        RecordedEvent event = seen.event();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("specversion", "1.0");
        message.put("id", idOf(event));
        message.put("source", source);
        message.put("type", types.typeOf(event.type()).orElseThrow());
        message.put("subject", seen.reference());
        message.put("time", utc(event.effectiveAt()));
        message.put("datacontenttype", "application/json");
        message.put("data", references(seen));
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> references(SeenEvent seen) {
        Map<String, Object> references = new LinkedHashMap<>();
        references.put("akkoord", seen.event().agreement().toString());
        references.put("referentie", seen.reference());
        putText(references, "geschil", seen.event().payload().get("dispute"));
        putText(references, "afspraak", seen.event().payload().get("commitment"));
        references.put("vastgelegdOp", utc(seen.event().recordedAt()));
        return references;
    }

    private static void putText(Map<String, Object> references, String name, Object value) {
        if (value instanceof String text) {
            references.put(name, text);
        }
    }

    private static String utc(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
