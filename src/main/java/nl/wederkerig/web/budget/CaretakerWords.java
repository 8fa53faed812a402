package nl.wederkerig.web.budget;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.budget.CaretakerCabinets;
import nl.wederkerig.budget.CaretakerProposal;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says what a caretaker cabinet, or its end, proposes in a negotiation, and leads to where it is asked for (T92, T93). */
@Component
public class CaretakerWords {

    private final CaretakerCabinets cabinets;
    private final Texts texts;
    private final Dates dates;

    CaretakerWords(@Lazy CaretakerCabinets cabinets, Texts texts, Dates dates) {
        this.cabinets = cabinets;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param url where it is asked for, filled in. @param setAsideUrl where it is left */
    public record Proposal(String title, String text, String action, String url, String setAsideUrl) {}

    /** Null where nothing is proposed to the reader. */
    public Proposal of(AgreementView agreement, Actor actor) {
        boolean negotiates = agreement.sight() == Sight.FULL && agreement.header().status() == AgreementStatus.NEGOTIATION;
        return negotiates ? cabinets.proposal(agreement.header().id(), actor).map(this::proposal).orElse(null) : null;
    }

    private Proposal proposal(CaretakerProposal proposal) {
        String code = "web.caretaker." + proposal.kind();
        return new Proposal(texts.text(code + ".title"), texts.text(code + ".text", dates.day(proposal.since()), proposal.reason()),
                texts.text(code + ".action"), url(proposal.agreement(), proposal.kind(), proposal.since(), proposal.askedUntil()),
                CaretakerController.setAside(proposal.agreement()));
    }

    /** The form of the joint act, filled in. @param askedUntil the day of resumption that was asked for already, null for the latest possible */
    public String url(AgreementId agreement, CaretakerProposal.Kind kind, LocalDate since, LocalDate askedUntil) {
        String acts = "/akkoorden/" + agreement + "/doen/";
        if (kind == CaretakerProposal.Kind.RESUME) {
            return acts + "termijn-hervatten";
        }
        LocalDate until = askedUntil != null && askedUntil.isAfter(dates.today()) ? askedUntil : Suspension.LONGEST.after(dates.today());
        return acts + "termijn-opschorten?until=" + until + "&reason="
                + URLEncoder.encode(texts.text("web.caretaker.reason-of-suspension", dates.day(since)), StandardCharsets.UTF_8);
    }
}
