package nl.wederkerig.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How events are called in messages to other systems: {@code nl.wederkerig.akkoord.ondertekend}. Events that have no such name, of
 * meetings and of one side alone, are told to nobody.
 */
@Component
public class EventTypes {

    private static final String PREFIX = "nl.wederkerig.";
    private static final String ALL_OF_SUBJECT = ".*";

    private final SortedMap<String, String> recordedByType = new TreeMap<>();
    private final Map<String, String> typeByRecorded;

    EventTypes() {
        Properties names = read();
        names.stringPropertyNames().forEach(recorded -> {
            if (recordedByType.put(PREFIX + names.getProperty(recorded), recorded) != null) {
                throw new IllegalStateException("Two events are called " + names.getProperty(recorded));
            }
        });
        typeByRecorded = recordedByType.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** All of them by subject, such as {@code akkoord}, in alphabetical order. */
    public SortedMap<String, List<String>> bySubject() {
        return recordedByType.keySet().stream()
                .collect(Collectors.groupingBy(EventTypes::subject, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** Empty for what is told to nobody. @param recorded as the record has it, such as {@code Signed} */
    Optional<String> typeOf(String recorded) {
        return Optional.ofNullable(typeByRecorded.get(recorded));
    }

    List<String> typesOf(Collection<String> recorded) {
        return recorded.stream().map(typeByRecorded::get).filter(type -> type != null).sorted().toList();
    }

    boolean knows(String chosen) {
        return recordedByType.containsKey(chosen) || !recordedOf(chosen).isEmpty();
    }

    /** @param chosen types, or {@code nl.wederkerig.geschil.*} */
    Set<String> recordedOf(Collection<String> chosen) {
        return chosen.stream().flatMap(each -> recordedOf(each).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those that are told at all. */
    Set<String> recorded() {
        return typeByRecorded.keySet();
    }

    private Set<String> recordedOf(String chosen) {
        if (chosen.endsWith(ALL_OF_SUBJECT)) {
            String start = chosen.substring(0, chosen.length() - 1);
            return recordedByType.entrySet().stream().filter(each -> start.equals(PREFIX + subject(each.getKey()) + "."))
                    .map(Map.Entry::getValue).collect(Collectors.toUnmodifiableSet());
        }
        String recorded = recordedByType.get(chosen);
        return recorded == null ? Set.of() : Set.of(recorded);
    }

    private static String subject(String type) {
        return type.substring(PREFIX.length(), type.indexOf('.', PREFIX.length()));
    }

    private static Properties read() {
        try (InputStream file = EventTypes.class.getResourceAsStream("/webhook/event-types.properties")) {
            Properties names = new Properties();
            names.load(file);
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
