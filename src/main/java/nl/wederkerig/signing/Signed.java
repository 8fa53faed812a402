package nl.wederkerig.signing;

import java.util.UUID;
import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party signed (A8). */
public record Signed(AgreementId agreement, UUID round, OrganisationId party, String as, String authority, boolean underReservation, LocalDate ratifyBy, boolean outside) implements DomainEvent {}
