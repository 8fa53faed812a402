package nl.wederkerig.agreement;

import nl.wederkerig.shared.Reason;

/**
 * Something that could be done with an agreement as it stands now.
 *
 * @param as     the role in which the organisation is party and would act; null where it is no party
 * @param reason why it cannot be done now; null when it can
 */
public record AvailableAct(AgreementAct act, PartyRole as, Reason reason) {

    public boolean possible() {
        return reason == null;
    }
}
