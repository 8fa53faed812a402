package nl.wederkerig.web.dispute;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.proceedings.RouteAct;
import nl.wederkerig.shared.AgreementId;

/** The page on which something is done in a route, or with its outcome; in the order in which they are offered. */
enum RouteActPage {
    ASK_ADVICE(RouteAct.ASK_ADVICE, "voorlichting-vragen", "none"),
    RECORD_ADVICE(RouteAct.RECORD_ADVICE, "voorlichting-vastleggen", "advice"),
    CONVENE(RouteAct.CONVENE, "bijeenroepen", "none"),
    RECORD_RESULT(RouteAct.RECORD_RESULT, "resultaat-vastleggen", "result"),
    SUBMIT_TO_CROWN(RouteAct.SUBMIT_TO_CROWN, "voorleggen", "none"),
    RECORD_DECREE(RouteAct.RECORD_DECREE, "besluit-vastleggen", "decree"),
    ANSWER_OUTCOME(RouteAct.ANSWER_OUTCOME, "antwoorden", "answer"),
    RECORD_COURT(RouteAct.RECORD_COURT, "rechter-vastleggen", "court");

    private final RouteAct act;
    private final String slug;
    private final String fields;

    RouteActPage(RouteAct act, String slug, String fields) {
        this.act = act;
        this.slug = slug;
        this.fields = fields;
    }

    static Optional<RouteActPage> at(String slug) {
        return Stream.of(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }

    RouteAct act() {
        return act;
    }

    /** Name of the fragment that asks what the act needs. */
    String fields() {
        return fields;
    }

    /** Whether who does it must know what the dispute is about. */
    boolean asksAboutDispute() {
        return this == ASK_ADVICE || this == RECORD_ADVICE || this == SUBMIT_TO_CROWN || this == RECORD_DECREE;
    }

    String url(AgreementId agreement, String dispute) {
        return DisputePages.of(agreement, dispute) + "/route/" + slug;
    }
}
