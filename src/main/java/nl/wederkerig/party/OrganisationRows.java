package nl.wederkerig.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** How organisations are read: each with the one name that it has on {@code :day}. */
final class OrganisationRows {

    static final String SELECT = """
            select o.id, o.layer, o.kind, o.province_id, o.valid_from, o.valid_until, o.successor_id,
                   n.code, n.name, n.short_name, n.sort_key
              from organisation o
              join lateral (select code, name, short_name, sort_key from organisation_name
                             where organisation_id = o.id
                             order by coalesce(valid_from > :day, false), valid_from desc nulls last
                             limit 1) n on true
            """;

    private OrganisationRows() {}

    static OrganisationView read(ResultSet row, int number) throws SQLException {
        String layer = row.getString("layer");
        return new OrganisationView(
                new OrganisationId(row.getString("id")), row.getString("code"), row.getString("name"), row.getString("short_name"),
                layer == null ? null : Layer.valueOf(layer), OrganisationKind.valueOf(row.getString("kind")),
                id(row.getString("province_id")), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class), id(row.getString("successor_id")));
    }

    static OrganisationName name(ResultSet row, int number) throws SQLException {
        return new OrganisationName(
                row.getString("code"), row.getString("name"), row.getString("short_name"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    static OrganisationId id(String value) {
        return value == null ? null : new OrganisationId(value);
    }
}
