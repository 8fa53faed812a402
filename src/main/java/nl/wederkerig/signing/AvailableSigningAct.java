package nl.wederkerig.signing;

import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.Reason;

/**
 * Something that concerns who looks.
 *
 * @param as     the role in which the organisation is party; null for the secretary of the cabinet
 * @param reason why it cannot be done now; null when it can
 */
public record AvailableSigningAct(SigningAct act, PartyRole as, Reason reason) {

    public boolean possible() {
        return reason == null;
    }
}
