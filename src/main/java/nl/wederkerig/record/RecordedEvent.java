package nl.wederkerig.record;

import java.time.Instant;
import java.util.Map;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/**
 * One event as the record holds it.
 *
 * @param id           ascends over all dossiers, with gaps
 * @param sequence     ascends within the dossier from 1, without gaps
 * @param type         the simple name of the event's class
 * @param payload      the event's components: ids as text, dates and periods in ISO-8601, enums by name
 * @param effectiveAt  when it happened
 * @param recordedAt   when it was entered
 * @param person       null for the system
 * @param organisation null for the system and for appointed persons
 * @param role         null for the system
 * @param because      why it was entered after it happened; null where nobody said so
 * @param hash         64 hexadecimal digits
 */
public record RecordedEvent(
        long id,
        AgreementId agreement,
        long sequence,
        String type,
        int payloadVersion,
        Map<String, Object> payload,
        Instant effectiveAt,
        Instant recordedAt,
        PersonId person,
        OrganisationId organisation,
        Role role,
        String because,
        String hash) {}
