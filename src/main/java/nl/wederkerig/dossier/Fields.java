package nl.wederkerig.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The keys of one mapping in a file, read by name. What is missing or of the wrong sort is noted with its place and read as
 * absent, so that one pass finds every mistake; {@link #close()} notes the keys that nobody asked for.
 */
final class Fields {

    private final Node node;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Reading reading;

    Fields(Node node, Reading reading) {
        this.node = node;
        this.reading = reading;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::enter);
        } else {
            reading.mistakes().at(node, "mapping");
        }
    }

    private void enter(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            reading.mistakes().at(entry.getKeyNode(), "key");
        } else if (entries.put(key.getValue(), entry) != null) {
            reading.mistakes().at(key, "twice", key.getValue());
        }
    }

    Node node() {
        return node;
    }

    Reading reading() {
        return reading;
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode).filter(value -> !isNull(value));
    }

    private static boolean isNull(Node value) {
        return value instanceof ScalarNode scalar && scalar.getTag().getValue().endsWith(":null");
    }

    /** Notes a mistake at the key's value, or at the mapping where the key is not there. */
    void mistake(String key, String code, Object... arguments) {
        NodeTuple entry = entries.get(key);
        reading.mistakes().at(entry == null ? node : entry.getValueNode(), code, arguments);
    }

    /** The value, or null after a note that it is missing. */
    private <T> T required(String key, Function<String, T> optional) {
        T value = optional.apply(key);
        if (value == null && !has(key)) {
            reading.mistakes().at(node, "missing", key);
        }
        return value;
    }

    String optionalText(String key) {
        return value(key).map(found -> scalar(found, "text")).orElse(null);
    }

    String text(String key) {
        return required(key, this::optionalText);
    }

    private String scalar(Node found, String expected) {
        if (found instanceof ScalarNode value) {
            return value.getValue();
        }
        reading.mistakes().at(found, expected);
        return null;
    }

    private <T> T parsed(String key, String code, Function<String, Optional<T>> parse) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        return parse.apply(text).orElseGet(() -> {
            mistake(key, code, text);
            return null;
        });
    }

    LocalDate optionalDay(String key) {
        return parsed(key, "day", reading.dates()::day);
    }

    LocalDate day(String key) {
        return required(key, this::optionalDay);
    }

    Instant moment(String key) {
        return required(key, name -> parsed(name, "moment", reading.dates()::moment));
    }

    Boolean optionalFlag(String key) {
        return parsed(key, "flag", text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    Boolean requiredFlag(String key) {
        return required(key, this::optionalFlag);
    }

    boolean flag(String key, boolean otherwise) {
        Boolean value = optionalFlag(key);
        return value == null ? otherwise : value;
    }

    Integer optionalNumber(String key) {
        return parsed(key, "number", text -> text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    Integer number(String key) {
        return required(key, this::optionalNumber);
    }

    TermLength optionalLength(String key) {
        return parsed(key, "length", Fields::periodOf);
    }

    TermLength length(String key) {
        return required(key, this::optionalLength);
    }

    private static Optional<TermLength> periodOf(String text) {
        try {
            return Optional.of(TermLength.parse(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    <E extends Enum<E>> E optionalOneOf(String key, Class<E> type) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        E[] values = type.getEnumConstants();
        return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst().orElseGet(() -> {
            mistake(key, "oneOf", text, Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")));
            return null;
        });
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return required(key, name -> optionalOneOf(name, type));
    }

    OrganisationId optionalOrganisation(String key) {
        return value(key).map(this::organisation).orElse(null);
    }

    OrganisationId organisation(String key) {
        return required(key, this::optionalOrganisation);
    }

    private OrganisationId organisation(Node found) {
        String code = scalar(found, "organisation");
        if (code == null) {
            return null;
        }
        return reading.organisation(code).orElseGet(() -> {
            reading.mistakes().at(found, "unknownOrganisation", code);
            return null;
        });
    }

    List<Node> items(String key) {
        return value(key).map(found -> {
            if (found instanceof SequenceNode sequence) {
                return sequence.getValue();
            }
            reading.mistakes().at(found, "list");
            return List.<Node>of();
        }).orElse(List.of());
    }

    List<OrganisationId> organisations(String key) {
        List<OrganisationId> result = new ArrayList<>();
        items(key).forEach(item -> Optional.ofNullable(organisation(item)).ifPresent(result::add));
        return result;
    }

    List<String> texts(String key) {
        List<String> result = new ArrayList<>();
        items(key).forEach(item -> Optional.ofNullable(scalar(item, "text")).ifPresent(result::add));
        return result;
    }

    List<Fields> mappings(String key) {
        return items(key).stream().map(item -> new Fields(item, reading)).toList();
    }

    Optional<Fields> mapping(String key) {
        return value(key).map(found -> new Fields(found, reading));
    }

    Set<String> keys() {
        asked.addAll(entries.keySet());
        return entries.keySet();
    }

    /** Euros by calendar year. */
    Map<Integer, BigDecimal> amounts(String key) {
        Map<Integer, BigDecimal> amounts = new LinkedHashMap<>();
        mapping(key).ifPresent(years -> years.keys().forEach(year -> {
            BigDecimal amount = years.parsed(year, "amount", Fields::euros);
            if (!year.matches("(19|20)[0-9]{2}")) {
                years.mistake(year, "year", year);
            } else if (amount != null) {
                amounts.put(Integer.valueOf(year), amount);
            }
        }));
        return amounts;
    }

    /** Euros. */
    BigDecimal optionalAmount(String key) {
        return parsed(key, "amount", Fields::euros);
    }

    private static Optional<BigDecimal> euros(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Notes every key that nothing asked for. */
    void close() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                reading.mistakes().at(entry.getKeyNode(), "unknownKey", key, String.join(", ", asked));
            }
        });
    }
}
