package nl.wederkerig.signing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.shared.AgreementId;

/** @param total of all pages */
public record CoSigningPage(List<Row> rows, int page, int size, long total) {

    public CoSigningPage {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }

    /** How a check stands. */
    public enum Check {
        COMPLETE, NOT_APPLICABLE, MISSING
    }

    /**
     * @param financialTotal euros, over all years; null where there is no paragraph or it is not applicable
     * @param promised       of an amendment only, else null
     * @param force          null for what the route says itself
     * @param respondBy      last day; null when nothing is awaited from the co-signer
     * @param lastNotice     whether its executive was given a last notice (A11)
     * @param onDecision     whether the cabinet decided that it co-signs (A12)
     * @param cabinet        status of the last referral; null without one
     * @param decision       what the cabinet decided in it; null without a decision
     * @param refusedOn      ground of the last refusal, or null
     */
    public record Row(
            AgreementId agreement,
            RoundId round,
            String reference,
            String title,
            int version,
            boolean amendment,
            LocalDate openedOn,
            RoundStatus status,
            Check financial,
            BigDecimal financialTotal,
            Promised promised,
            Check udo,
            Route route,
            OutcomeForce force,
            List<Party> parties,
            LocalDate respondBy,
            boolean lastNotice,
            boolean onDecision,
            CabinetStatus cabinet,
            CabinetDecisionKind decision,
            Ground refusedOn) {

        public Row {
            parties = List.copyOf(parties);
        }
    }

    /** Euros over all years that what is promised costs: by the text in force, and by the one to be signed. */
    public record Promised(BigDecimal before, BigDecimal after) {}

    /**
     * @param ground     on which it signed; null when it has not
     * @param authorised whether it signed, or somebody has authority to sign for it today (A8)
     */
    public record Party(PartyKey party, SigningGround ground, boolean underReservation, boolean authorised) {

        public boolean signed() {
            return ground != null;
        }
    }
}
