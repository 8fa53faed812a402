package nl.wederkerig.web.dispute;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputeAct;
import nl.wederkerig.shared.AgreementId;

/** The page on which something is done in a dispute; in the order in which they are offered. */
enum DisputeActPage {
    STATE_INTEREST(DisputeAct.STATE_INTEREST, "belang-inbrengen", "interest"),
    HOLD_CONSULTATION(DisputeAct.HOLD_CONSULTATION, "overleg-vastleggen", "hold"),
    SETTLE(DisputeAct.SETTLE, "schikken", "settle"),
    /** To what another party proposed, as it stands. */
    AGREE_TO_SETTLEMENT(DisputeAct.SETTLE, "instemmen-met-schikking", "none"),
    ASK_THIRD_PARTY(DisputeAct.ASK_THIRD_PARTY, "derde-vragen", "none"),
    SUSPEND(DisputeAct.SUSPEND, "opschorten", "suspend"),
    RESUME(DisputeAct.RESUME, "hervatten", "none"),
    EXTEND(DisputeAct.EXTEND, "verlengen", "extend"),
    WITHDRAW(DisputeAct.WITHDRAW, "intrekken", "none"),
    CONSENT_TO_WITHDRAWAL(DisputeAct.CONSENT_TO_WITHDRAWAL, "instemmen-met-intrekking", "none");

    private final DisputeAct act;
    private final String slug;
    private final String fields;

    DisputeActPage(DisputeAct act, String slug, String fields) {
        this.act = act;
        this.slug = slug;
        this.fields = fields;
    }

    static Optional<DisputeActPage> at(String slug) {
        return Stream.of(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }

    DisputeAct act() {
        return act;
    }

    /** Name of the fragment that asks what the act needs. */
    String fields() {
        return fields;
    }

    String url(AgreementId agreement, String dispute) {
        return DisputePages.of(agreement, dispute) + "/" + slug;
    }

    /** Brings it to its end; the others wait, or give up. */
    boolean leads() {
        return compareTo(ASK_THIRD_PARTY) < 0;
    }

    /** What all do to the consultation; who is the first only proposes it. */
    boolean together() {
        return this == ASK_THIRD_PARTY || this == SUSPEND || this == RESUME || this == EXTEND;
    }

    /** Ends the dispute, or gives up a say in it: the others are plain steps. */
    boolean drastic() {
        return this == WITHDRAW || this == CONSENT_TO_WITHDRAWAL;
    }
}
