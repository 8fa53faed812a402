package nl.wederkerig.web.agreement;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementAct;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Form;

/** The page on which something is done with an agreement; in the order in which they are offered. */
enum ActPage {
    ACCEPT_ARRANGEMENT("regeling-aanvaarden", null, "accept-arrangement"),
    DECIDE_CONSTITUENCY("achterban", null, "constituency"),
    ACCEPT_TEXT("tekst-aanvaarden", null, "none"),
    ANSWER_CHECK("vooroverleg-beantwoorden", null, "answer-check"),
    ACCEPT_AMENDMENT("wijziging-openen", JointAct.OPEN_AMENDMENT, "none"),
    PROPOSE_TEXT("tekst-voorstellen", null, "text"),
    CHANGE_ARRANGEMENT("regeling-wijzigen", null, "arrangement"),
    CHANGE_TIMETABLE("tijdpad-wijzigen", null, "timetable"),
    COMPLETE_FINANCIAL_PARAGRAPH("financiele-paragraaf", null, "finance"),
    COMPLETE_UDO_CHECK("uitvoerbaarheidstoets", null, "udo"),
    ASK_CHECK("vooroverleg-vragen", null, "ask-check"),
    RECORD_CO_SIGNING_NOT_NEEDED("medeondertekening-niet-nodig", null, "no-co-signing"),
    RESUME_TERM("termijn-hervatten", JointAct.RESUME_TERM, "none"),
    EXTEND_TERM("termijn-verlengen", JointAct.EXTEND_TERM, "extend"),
    SUSPEND_TERM("termijn-opschorten", JointAct.SUSPEND_TERM, "suspend"),
    BEGIN_ADVICE("advies-beginnen", JointAct.BEGIN_ADVICE, "advice"),
    PROPOSE_AMENDMENT("wijziging-voorstellen", null, "text"),
    EVALUATE("evalueren", null, "evaluation"),
    RECORD_EVENT("gebeurtenis", null, "event"),
    COMPLETE("afronden", null, "none"),
    MARK_PUBLIC("openbaar", null, "public"),
    DECLARE_DEADLOCK("impasse", JointAct.DECLARE_DEADLOCK, "deadlock"),
    TERMINATE("beeindigen", JointAct.TERMINATE, "none"),
    ABANDON("staken", JointAct.ABANDON, "none");

    private final String slug;
    private final JointAct joint;
    private final String fields;

    ActPage(String slug, JointAct joint, String fields) {
        this.slug = slug;
        this.joint = joint;
        this.fields = fields;
    }

    static ActPage of(AgreementAct act) {
        return valueOf(act.name());
    }

    static Optional<ActPage> at(String slug) {
        return Stream.of(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }

    AgreementAct act() {
        return AgreementAct.valueOf(name());
    }

    String url(AgreementId agreement) {
        return "/akkoorden/" + agreement + "/doen/" + slug;
    }

    /** Null for what one party does alone. */
    JointAct joint() {
        return joint;
    }

    /** Name of the fragment with what is asked. */
    String fields() {
        return fields;
    }

    /** The form without the rows in which nothing was typed. */
    Form closedUp(Form form) {
        return switch (fields) {
            case "text" -> CommitmentsForm.closedUp(form);
            case "timetable" -> ArrangementForm.closedUp(form);
            default -> form;
        };
    }

    /** Whether it is best done with the present text in sight. */
    boolean isAboutText() {
        return this == ACCEPT_TEXT || this == PROPOSE_TEXT || this == ASK_CHECK || this == ANSWER_CHECK;
    }

    /** Whether it ends something or cannot be taken back; never the first thing to do. */
    boolean isDrastic() {
        return this == RECORD_CO_SIGNING_NOT_NEEDED || ordinal() >= DECLARE_DEADLOCK.ordinal();
    }
}
