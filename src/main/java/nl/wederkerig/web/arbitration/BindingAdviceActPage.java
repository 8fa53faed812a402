package nl.wederkerig.web.arbitration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.BindingAdviceAct;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.dispute.DisputeWords;

/** The page on which something is done in binding advice; in the order in which they are offered. */
enum BindingAdviceActPage {
    COMPLETE_CLAIM("eis-volledig-maken", "claim"),
    FINAL_PROPOSAL("eindvoorstel-indienen", "filing"),
    RESPOND("op-de-eis-antwoorden", "filing"),
    SUBMIT("stuk-indienen", "submit"),
    OBJECT_JURISDICTION("bevoegdheid-betwisten", "filing"),
    REQUEST_CORRECTION("verbetering-vragen", "prose"),
    AGREE_TO_EXTENSION("met-verlenging-instemmen", "until"),
    LAY_DOWN("schikking-vastleggen", "laydown"),
    DECLINE_LAYING_DOWN("schikking-niet-vastleggen", "reason"),
    DECIDE_JURISDICTION("over-bevoegdheid-beslissen", "jurisdiction"),
    CASE_CONFERENCE("regiezitting-houden", "timetable"),
    HEARING("zitting-vastleggen", "hearing"),
    CLOSE("sluiten", "none"),
    AWARD("uitspraak-doen", "award"),
    EXTEND_AWARD_TERM("termijn-verlengen", "until"),
    REOPEN("heropenen", "reason"),
    CORRECT("uitspraak-verbeteren", "prose");

    private final String slug;
    private final String fields;

    BindingAdviceActPage(String slug, String fields) {
        this.slug = slug;
        this.fields = fields;
    }

    static Optional<BindingAdviceActPage> at(String slug) {
        return Stream.of(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }

    BindingAdviceAct act() {
        return BindingAdviceAct.valueOf(name());
    }

    /** Name of the fragment that asks what the act needs. */
    String fields() {
        return fields;
    }

    String url(AgreementId agreement, String dispute) {
        return of(agreement, dispute) + "/" + slug;
    }

    /** Where the binding advice of a dispute is. */
    static String of(AgreementId agreement, String dispute) {
        return dispute(agreement, dispute) + "/bindend-advies";
    }

    static String dispute(AgreementId agreement, String dispute) {
        return "/akkoorden/" + agreement + "/geschillen/" + dispute;
    }

    /** Whether the field for its text has a name of its own. */
    boolean named() {
        return this == FINAL_PROPOSAL || this == RESPOND || this == OBJECT_JURISDICTION;
    }

    /** By when it is to be done, or what the day is that it moves; null where there is none. */
    LocalDate lastDay(DisputeView dispute, BindingAdviceView advice) {
        return switch (this) {
            case COMPLETE_CLAIM -> DisputeWords.lastDay(dispute, StepKind.COMPLETE_CLAIM, StepKind.COMPLETE_CLAIM_AFTER_NOTICE);
            case FINAL_PROPOSAL -> DisputeWords.lastDay(dispute, StepKind.FINAL_PROPOSALS);
            case RESPOND, DECIDE_JURISDICTION -> DisputeWords.lastDay(dispute, StepKind.valueOf(name()));
            case AWARD, AGREE_TO_EXTENSION, EXTEND_AWARD_TERM -> advice.award() == null ? null : advice.award().lastDay();
            default -> null;
        };
    }

    /** Binds the parties, so that the password is asked again. */
    boolean binds() {
        return issues() || this == DECIDE_JURISDICTION;
    }

    /** Whether all read an award when it is done. */
    boolean issues() {
        return this == AWARD || this == LAY_DOWN;
    }

    /** Whether documents can be added. */
    boolean takesDocuments() {
        return fields.equals("claim") || fields.equals("filing") || fields.equals("submit");
    }

    /** Ends that anything can be filed, or the procedure. */
    boolean drastic() {
        return this == CLOSE || lasting();
    }

    /** Whether it cannot be undone either: what was closed can be opened again. */
    boolean lasting() {
        return this == DECIDE_JURISDICTION || this == DECLINE_LAYING_DOWN;
    }
}
