package nl.wederkerig.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/** A row of the record as it is stored. */
record EventRow(
        long id, UUID agreement, long sequence, String type, String payload, int payloadVersion, Instant effectiveAt,
        Instant recordedAt, UUID person, String organisation, String role, String because, byte[] previousHash, byte[] hash) {

    static final String COLUMNS = """
            id, agreement_id, sequence, type, payload::text as payload, payload_version, effective_at, recorded_at,
            actor_person, actor_organisation, actor_role, entered_because, previous_hash, hash
            """;

    static EventRow read(ResultSet row, int number) throws SQLException {
        return new EventRow(
                row.getLong("id"), row.getObject("agreement_id", UUID.class), row.getLong("sequence"), row.getString("type"),
                row.getString("payload"), row.getInt("payload_version"), moment(row, "effective_at"),
                moment(row, "recorded_at"), row.getObject("actor_person", UUID.class), row.getString("actor_organisation"),
                row.getString("actor_role"), row.getString("entered_because"),
                row.getBytes("previous_hash"), row.getBytes("hash"));
    }

    RecordedEvent view() {
        return new RecordedEvent(
                id, new AgreementId(agreement), sequence, type, payloadVersion, EventPayload.asMap(payload), effectiveAt,
                recordedAt, person == null ? null : new PersonId(person),
                organisation == null ? null : new OrganisationId(organisation), role == null ? null : Role.valueOf(role),
                because, HexFormat.of().formatHex(hash));
    }

    byte[] expectedHash() {
        var content = new CanonicalForm.Content(
                agreement, type, EventPayload.read(payload), payloadVersion, effectiveAt, recordedAt, person, organisation, role, because);
        return CanonicalForm.hash(previousHash, sequence, content.body());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
