package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.List;

/**
 * Who would act, on what, and when: what a rule looks at.
 *
 * @param party   null for BZK where it is no party
 * @param bzk     whether the ministry of the Interior would act
 * @param matters what knows of commitments and disputes
 */
record Situation(Agreement agreement, AgreementParty party, boolean bzk, Instant now, List<OpenMatters> matters) {

    boolean in(AgreementStatus status) {
        return agreement.status() == status;
    }
}
