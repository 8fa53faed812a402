package nl.wederkerig.membership;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * Signals that are answered as one.
 *
 * @param signals   how many
 * @param answerBy  the first day by which one of them is to be answered
 * @param reasons   of the answer; null before
 * @param ministry  with which it is taken up; null where it is not
 * @param agreement that it became; null before
 */
public record BundleView(
        BundleId id, OrganisationId association, String title, String theme, BundleState state, int signals, LocalDate answerBy, String reasons,
        OrganisationId ministry, LocalDate answeredOn, AgreementId agreement) {}
