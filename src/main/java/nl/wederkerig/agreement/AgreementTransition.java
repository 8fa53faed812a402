package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.AgreementStatus.CABINET;
import static nl.wederkerig.agreement.AgreementStatus.COMPLETED;
import static nl.wederkerig.agreement.AgreementStatus.ESCALATED;
import static nl.wederkerig.agreement.AgreementStatus.FAILED;
import static nl.wederkerig.agreement.AgreementStatus.IN_FORCE;
import static nl.wederkerig.agreement.AgreementStatus.NEGOTIATION;
import static nl.wederkerig.agreement.AgreementStatus.NEGOTIATORS_AGREEMENT;
import static nl.wederkerig.agreement.AgreementStatus.PREPARATION;
import static nl.wederkerig.agreement.AgreementStatus.SIGNING;
import static nl.wederkerig.agreement.AgreementStatus.TERMINATED;

import java.util.List;

/**
 * The one table of how an agreement moves; no status changes but along a row of it. Whatever goes back to NEGOTIATION when
 * the negotiation term has passed meanwhile takes TERM_ELAPSED at the same moment.
 */
enum AgreementTransition {
    NEGOTIATION_OPENED(PREPARATION, "last party accepts arrangement and timetable", NEGOTIATION, "A1", "A2"),
    PREPARATION_ABANDONED(PREPARATION, "all abandon", FAILED),
    NEGOTIATION_ABANDONED(NEGOTIATION, "all abandon", FAILED),
    DELEGATIONS_AGREED(NEGOTIATION, "text agreed, constituencies decide", NEGOTIATORS_AGREEMENT, "A5"),
    TEXT_AGREED(NEGOTIATION, "text agreed, nobody's constituency decides", SIGNING, "A5"),
    TERM_ELAPSED(NEGOTIATION, "term elapsed", ESCALATED, "A14"),
    DEADLOCK_DECLARED(NEGOTIATION, "deadlock declared by all", ESCALATED, "A14"),
    CONSTITUENCIES_AGREED(NEGOTIATORS_AGREEMENT, "all constituencies agree", SIGNING, "A6"),
    CONSTITUENCY_REFUSED(NEGOTIATORS_AGREEMENT, "one rejects, or agrees except for parts", NEGOTIATION, "A6"),
    SIGNED_BY_ALL(SIGNING, "last signature, reservations lifted, date reached", IN_FORCE, "A13", "A17"),
    ROUND_VOIDED(SIGNING, "declined, new version, reservation failed, round ran out", NEGOTIATION, "A4", "A10", "A17"),
    REFERRED(SIGNING, "BZK declines or stays silent", CABINET, "A11"),
    BACK_TO_SIGNING(CABINET, "co-sign, or BZK signs after all", SIGNING, "A12"),
    CABINET_ROUND_VOIDED(CABINET, "amend, new version, or a party declines", NEGOTIATION, "A4", "A10", "A12"),
    CABINET_REJECTED(CABINET, "reject", FAILED, "A12"),
    OUTCOME_WITH_TEXT(ESCALATED, "outcome with a text", SIGNING, "A14"),
    OUTCOME_WITHOUT_TEXT(ESCALATED, "no text", FAILED, "A14"),
    DISPUTE_WITHDRAWN(ESCALATED, "dispute withdrawn (once)", NEGOTIATION, "A14"),
    EVERYTHING_DONE(IN_FORCE, "last commitment done and evaluated", COMPLETED, "A16"),
    ENDED_EARLY(IN_FORCE, "all terminate, superseded, by award", TERMINATED, "A16");

    private final AgreementStatus from;
    private final String event;
    private final AgreementStatus to;
    private final List<String> rules;

    AgreementTransition(AgreementStatus from, String event, AgreementStatus to, String... rules) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rules = List.of(rules);
    }

    AgreementStatus from() {
        return from;
    }

    /** What happens, in the words of the table. */
    String event() {
        return event;
    }

    AgreementStatus to() {
        return to;
    }

    List<String> rules() {
        return rules;
    }
}
