package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.ProcedureAct;
import nl.wederkerig.shared.AgreementId;

/** The page on which something is done in a procedure in which persons are appointed. */
enum ProcedureActPage {

    NOMINATE("voordragen", "nominate"),
    PROPOSE_MEMBERS("commissie-voordragen", "members"),
    PUT_QUESTION("vraag-voorleggen", "question"),
    ANSWER_PROPOSAL("voorstel-beantwoorden", "answer"),
    COMMENT("reageren", "comment"),
    INTAKE("intake", "text"),
    SESSION("zitting", "session"),
    PROPOSE_SETTLEMENT("schikking-voorstellen", "proposal"),
    HEARING("hoorzitting", "note"),
    SEND_DRAFT("concept-sturen", "text"),
    ADVISE("adviseren", "outcome"),
    CONCLUDE("afronden", "conclude"),
    EXTEND_CONCLUSION("meer-tijd", "length"),
    EXTEND_ADVICE("meer-tijd-advies", "until"),
    NAME_SECRETARY("secretaris", "secretary"),
    CHALLENGE("wraken", "challenge"),
    AGREE_TO_CHALLENGE("instemmen-met-wraking", "agree"),
    STEP_DOWN("neerleggen", "none");

    private final String slug;
    private final String fields;

    ProcedureActPage(String slug, String fields) {
        this.slug = slug;
        this.fields = fields;
    }

    static Optional<ProcedureActPage> at(String slug) {
        return Stream.of(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }

    ProcedureAct act() {
        return ProcedureAct.valueOf(name());
    }

    /** Name of the fragment that asks what the act needs. */
    String fields() {
        return fields;
    }

    String url(AgreementId agreement, String dispute) {
        return DisputePages.of(agreement, dispute) + "/procedure/" + slug;
    }

    /** Brings the procedure on; the others are about its length, or about who sits in it. */
    boolean leads() {
        return compareTo(EXTEND_CONCLUSION) < 0;
    }

    /** Whether it moves the last day of the procedure. */
    boolean moves() {
        return this == EXTEND_CONCLUSION || this == EXTEND_ADVICE;
    }

    /** By when it is to be done, or what the day is that it moves; null where there is none. */
    LocalDate lastDay(DisputeView dispute) {
        return switch (this) {
            case NOMINATE -> DisputeWords.lastDay(dispute, StepKind.NOMINATE_CHAIR, StepKind.NOMINATE_ARBITER);
            case COMMENT -> DisputeWords.lastDay(dispute, StepKind.COMMENT_ON_DRAFT);
            case CONCLUDE, EXTEND_CONCLUSION -> DisputeWords.lastDay(dispute, StepKind.CONCLUDE);
            case ADVISE, EXTEND_ADVICE -> DisputeWords.lastDay(dispute, StepKind.ADVISE);
            case PROPOSE_MEMBERS, PUT_QUESTION, ANSWER_PROPOSAL, INTAKE -> DisputeWords.lastDay(dispute, StepKind.valueOf(name()));
            default -> null;
        };
    }

    boolean drastic() {
        return this == STEP_DOWN || this == CHALLENGE;
    }
}
