package nl.wederkerig.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** The variables of the models, by name; scalars only. */
final class ProcessVariables {

    static final String AGREEMENT = "agreementId";
    static final String ROUND = "roundId";
    static final String TERM_ELAPSES = "termElapsesAt";
    static final String TEXT_ON_TABLE = "textOnTable";
    static final String CHECKS_COMPLETE = "checksComplete";
    static final String CONSTITUENCY_DECIDES = "constituencyDecides";
    static final String CONSTITUENCY_DUE = "constituencyDueAt";
    static final String SUSPENSION_ENDS = "suspensionEndsAt";
    static final String DEADLOCK_RESULT = "deadlockResult";
    static final String CO_SIGNATURE_ASKED = "coSignatureAsked";
    static final String BY_AWARD = "byAward";
    static final String LAST_NOTICE = "lastNoticeAt";
    static final String CO_SIGNER_SILENT = "cosignSilentAt";
    static final String ROUND_RUNS_OUT = "roundRunsOutAt";
    static final String IN_FORCE = "inForceAt";
    static final String UNDER_RESERVATION = "underReservation";
    static final String CO_SIGNED_UNDER_RESERVATION = "coSignedUnderReservation";
    static final String RATIFICATION_DUE = "ratificationDueAt";
    static final String RATIFICATION_LAPSES = "ratifyLapsesAt";
    static final String DISCUSS_FIRST = "medeoverhedenoverlegFirst";
    static final String REFERRAL_TABLED = "referralTabled";
    static final String RAISE = "raiseToPrimeMinisterAt";
    static final String CABINET_DECISION = "cabinetDecision";
    static final String CO_SIGN_BY = "cosignOnDecisionDueAt";

    static final String COMMITMENT = "commitmentKey";
    static final String OVERDUE = "overdueAt";
    static final String UNANSWERED = "unansweredAt";
    static final String UNDECIDED = "undecidedAt";
    static final String CONTESTED = "contested";
    static final String ANSWER = "answer";
    static final String NEW_DATE_DECIDED = "newDateDecided";

    static final String DISPUTE = "disputeKey";
    static final String INTERESTS_ASKED = "interestsAsked";
    static final String EXECUTIVES_MET = "executivesMet";
    static final String HALF_TERM = "halfTermAt";
    static final String CONSULTATION_ELAPSES = "consultationElapsesAt";
    static final String CONSULTATION_RESUMES = "consultationResumesAt";
    static final String DEADLOCK = "deadlock";
    static final String ADVICE_BEGINS = "adviceBeginsAt";
    static final String PROCEDURE_MODEL = "procedureModel";
    static final String NO_PROCEDURE_LEFT = "noProcedureLeft";

    static final String SEAT = "seatId";
    static final String SEAT_WAITS = "seatWaits";
    static final String SEAT_LAPSES = "seatLapsesAt";
    static final String CHALLENGE = "challengeId";
    static final String CHALLENGE_LAPSES = "challengeLapsesAt";
    static final String CHALLENGE_END = "challengeEnd";

    private final Map<String, Object> values = new HashMap<>();

    static ProcessVariables with(String name, Object value) {
        return new ProcessVariables().and(name, value);
    }

    ProcessVariables and(String name, Object value) {
        values.put(name, value instanceof Instant moment ? Date.from(moment) : value);
        return this;
    }

    Map<String, Object> asMap() {
        return values;
    }
}
