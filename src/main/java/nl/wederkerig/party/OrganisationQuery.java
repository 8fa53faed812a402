package nl.wederkerig.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The condition and order of a search for organisations, on {@code :day}. */
final class OrganisationQuery {

    private final OrganisationSearch search;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    OrganisationQuery(OrganisationSearch search) {
        this.search = search;
        conditions.add("(o.valid_from is null or o.valid_from <= :day)");
        if (!search.ended()) {
            conditions.add("(o.valid_until is null or o.valid_until > :day)");
        }
        if (search.text() != null && !search.text().isBlank()) {
            conditions.add("""
                    dutch_sort_key(:text) <> '' and exists (
                        select from organisation_name any_name
                         where any_name.organisation_id = o.id and any_name.search_key like '%' || dutch_sort_key(:text) || '%')""");
            parameters.put("text", search.text().strip());
        }
        if (search.layer() != null) {
            conditions.add("o.layer = :layer");
            parameters.put("layer", search.layer().name());
        }
        if (search.kind() != null) {
            conditions.add("o.kind = :kind");
            parameters.put("kind", search.kind().name());
        }
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String order() {
        String direction = search.descending() ? " desc nulls last" : " asc nulls last";
        String first = switch (search.sort()) {
            case NAME -> "n.sort_key";
            case CODE -> "lower(n.code)";
            case KIND -> inOrderOf("o.kind", OrganisationKind.values());
            case LAYER -> inOrderOf("o.layer", Layer.values());
        };
        return " order by " + first + direction + ", n.sort_key, o.kind, o.id";
    }

    private static String inOrderOf(String column, Enum<?>[] values) {
        return Stream.of(values).map(value -> "'" + value.name() + "'")
                .collect(Collectors.joining(", ", "array_position(array[", "], " + column + ")"));
    }
}
