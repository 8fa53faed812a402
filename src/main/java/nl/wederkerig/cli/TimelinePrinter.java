package nl.wederkerig.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.dossier.ReplayOutcome;
import nl.wederkerig.overview.EventTexts;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;

/** Prints events as a history that reads, or as one JSON object a line. */
@Component
class TimelinePrinter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final EventTexts texts;
    private final EffectiveTime time;
    private final ObjectMapper json;

    TimelinePrinter(EventTexts texts, EffectiveTime time, ObjectMapper json) {
        this.texts = texts;
        this.time = time;
        this.json = json;
    }

    /** {@code 2018-05-11 00:00  Onderhandelingstermijn verstreken (…)}, Europe/Amsterdam. */
    List<String> lines(List<RecordedEvent> events, Locale locale) {
        List<String> sentences = texts.sentences(events, time.today(), locale);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            lines.add(MOMENT.format(LocalDateTime.ofInstant(events.get(i).effectiveAt(), EffectiveTime.ZONE)) + "  " + sentences.get(i));
        }
        return lines;
    }

    String json(RecordedEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", event.effectiveAt().toString());
        line.put("type", event.type());
        line.put("organisation", event.organisation() == null ? null : event.organisation().value());
        line.put("role", event.role() == null ? null : event.role().name());
        line.put("payload", event.payload());
        return written(line);
    }

    String json(String file, ReplayOutcome outcome) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("events", outcome.timeline().size());
        line.put("expectations", outcome.expectations());
        line.put("holds", outcome.holds());
        line.put("failures", outcome.failures().stream().map(failure -> Map.of(
                "line", failure.line(), "path", failure.path(), "expected", failure.expected(), "found", failure.found())).toList());
        return written(line);
    }

    private String written(Map<String, Object> line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
