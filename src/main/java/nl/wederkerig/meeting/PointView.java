package nl.wederkerig.meeting;

import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * A point of the agenda.
 *
 * @param agreement  null, as the reference and its title, where it is about no dossier
 * @param commitment key; null, as its wording, where it is about none
 * @param dispute    key; null where it is about none
 */
public record PointView(
        UUID id, String title, AgreementId agreement, String reference, String agreementTitle, String commitment, String wording,
        String dispute, OrganisationId putBy) {}
