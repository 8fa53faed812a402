package nl.wederkerig.officialregister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import nl.wederkerig.party.OrganisationKind;

/**
 * Gathers the bodies of an export while it is read: those at the top, of the kinds that make agreements. Parts of a body, which stand
 * within it, are passed over.
 */
final class BodyCollector {

    private static final int LONGEST_TEXT = 500;
    private static final int MOST_MISTAKES = 200;
    private static final int MOST_BODIES = 10_000;
    /** overheidsorganisaties, organisaties, organisatie. */
    private static final int DEPTH_OF_BODY = 3;
    private static final String BODY = "organisatie";
    private static final String TOOI = "resourceIdentifierTOOI";
    private static final Map<String, OrganisationKind> KINDS = Map.of(
            "gemeente", OrganisationKind.MUNICIPALITY, "provincie", OrganisationKind.PROVINCE, "waterschap", OrganisationKind.WATER_BOARD,
            "ministerie", OrganisationKind.MINISTRY);
    private static final Map<OrganisationKind, Pattern> CODES = Map.of(
            OrganisationKind.MUNICIPALITY, Pattern.compile("gm[0-9]{4}"), OrganisationKind.PROVINCE, Pattern.compile("pv[0-9]{2}"),
            OrganisationKind.WATER_BOARD, Pattern.compile("ws[0-9]{4}"), OrganisationKind.MINISTRY, Pattern.compile("mnre[0-9]{4}"));

    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, RegisteredBody> bodies = new HashMap<>();
    private final List<RegisteredBody> inOrder = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int others;
    private int began;
    private Map<String, String> fields;
    private String wanted;
    private StringBuilder text;

    int depth() {
        return path.size();
    }

    void begin(XMLStreamReader xml, int line) {
        path.addLast(xml.getLocalName());
        if (depth() == DEPTH_OF_BODY && xml.getLocalName().equals(BODY)) {
            began = line;
            fields = new HashMap<>();
            keep("tooi", attribute(xml, TOOI));
        } else if (fields != null) {
            wanted = field(xml);
            text = wanted == null ? null : new StringBuilder();
        }
    }

    /** The name of what is read here; null for what does not concern us. */
    private String field(XMLStreamReader xml) {
        String within = String.join("/", path.stream().skip(DEPTH_OF_BODY).toList());
        return switch (within) {
            case "naam", "afkorting", "startDatum", "eindDatum" -> within;
            case "types/type" -> "type";
            case "adressen/adres/provincie" -> "provincie";
            case "identificatiecodes/resourceIdentifier" -> TOOI.equals(attribute(xml, "naam")) ? "tooi" : null;
            default -> null;
        };
    }

    void text(XMLStreamReader xml) {
        if (text != null && text.length() <= LONGEST_TEXT) {
            text.append(xml.getText(), 0, Math.min(xml.getTextLength(), LONGEST_TEXT + 1 - text.length()));
        }
    }

    /** @return whether reading on makes sense */
    boolean end() {
        if (text != null) {
            if (text.length() > LONGEST_TEXT) {
                wrong(began, "too-long", wanted);
            } else {
                keep(wanted, text.toString().strip());
            }
            text = null;
        }
        if (depth() == DEPTH_OF_BODY && path.getLast().equals(BODY)) {
            body();
            fields = null;
        }
        path.removeLast();
        return bodies.size() < MOST_BODIES || broken(began, "too-many");
    }

    /** Nothing more can be read. @return false, for who asks whether to go on */
    boolean broken(int line, String code) {
        mistakes.add(Mistake.at(line, code));
        return false;
    }

    ReadExport found() {
        if (mistakes.isEmpty() && inOrder.isEmpty()) {
            broken(0, "nothing-found");
        }
        return new ReadExport(inOrder, others, mistakes);
    }

    private void body() {
        OrganisationKind kind = Stream.of(fields.getOrDefault("type", "").split("\n")).map(type -> KINDS.get(type.toLowerCase())).filter(Objects::nonNull)
                .findFirst().orElse(null);
        if (kind == null) {
            others++;
            return;
        }
        int before = mistakes.size();
        String name = fields.getOrDefault("naam", "");
        String id = code(kind, fields.getOrDefault("tooi", ""), name);
        LocalDate from = day("startDatum", name);
        LocalDate until = day("eindDatum", name);
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl) || name.length() > 180) {
            wrong(began, "no-name");
        }
        if (from != null && until != null && !until.isAfter(from)) {
            wrong(began, "ends-before-it-began", name);
        }
        RegisteredBody body = new RegisteredBody(began, id, kind, name, fields.get("afkorting"), fields.get("provincie"), from, until);
        RegisteredBody twin = id == null ? null : bodies.putIfAbsent(id, body);
        if (twin != null) {
            wrong(began, "twice", id, String.valueOf(twin.line()));
        }
        if (mistakes.size() == before) {
            inOrder.add(body);
        }
    }

    private String code(OrganisationKind kind, String uri, String name) {
        String code = uri.substring(uri.lastIndexOf('/') + 1).toLowerCase();
        if (CODES.get(kind).matcher(code).matches()) {
            return code;
        }
        wrong(began, "no-code", name);
        return null;
    }

    private LocalDate day(String field, String name) {
        String given = fields.get(field);
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(given.length() > 10 && given.charAt(10) == 'T' ? given.substring(0, 10) : given);
        } catch (DateTimeException wrong) {
            wrong(began, "no-day", name, field);
            return null;
        }
    }

    private void wrong(int line, String code, String... arguments) {
        if (mistakes.size() < MOST_MISTAKES) {
            mistakes.add(Mistake.at(line, code, arguments));
        }
    }

    /** Several types stand on lines of their own; of anything else the first counts. */
    private void keep(String field, String value) {
        if (value != null && !value.isBlank()) {
            fields.merge(field, value, (one, other) -> field.equals("type") ? one + "\n" + other : one);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int number = 0; number < xml.getAttributeCount(); number++) {
            if (xml.getAttributeLocalName(number).equals(name)) {
                return xml.getAttributeValue(number);
            }
        }
        return null;
    }
}
