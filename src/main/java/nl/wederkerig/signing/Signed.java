package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party signed (A8).
 *
 * @param as                the role in which it is party
 * @param ratifyBy          null without reservation (A17)
 * @param outside           whether it was set outside and recorded here with its document
 * @param onCabinetDecision whether the co-signer signed on the strength of the cabinet's decision (A12)
 */
public record Signed(
        AgreementId agreement, UUID round, OrganisationId party, String as, String authority, boolean underReservation,
        LocalDate ratifyBy, boolean outside, boolean onCabinetDecision) implements DomainEvent {}
