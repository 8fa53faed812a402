package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.ChecksView;
import nl.wederkerig.agreement.ConstituencyView;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.TermView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import org.springframework.stereotype.Component;

/** Says what is needed before a signing round can open (A5, A6). */
@Component
public class NeededForSigning {

    private static final int SOON = 30;

    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    NeededForSigning(OrganisationNames organisations, Texts texts, Dates dates) {
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
    }

    /** Each with the way there; none before there is a text, without full sight and once all is there. */
    public List<Entry> of(AgreementView agreement) {
        List<Entry> needed = new ArrayList<>();
        String url = "/akkoorden/" + agreement.header().id();
        boolean negotiated = agreement.checks() != null && agreement.currentVersion() > 0;
        if (negotiated && agreement.header().status() == AgreementStatus.NEGOTIATION) {
            add(needed, "accept", agreement.parties().stream().filter(each -> each.joint() && each.role() != PartyRole.CO_SIGNER)
                    .filter(each -> !Objects.equals(each.acceptedVersion(), agreement.currentVersion())).map(PartyView::organisation).toList(),
                    url + "/teksten");
            missing(agreement.checks()).forEach(check -> needed.add(new Entry("check", check, url + "/financien")));
        }
        if (negotiated && agreement.header().status() == AgreementStatus.NEGOTIATORS_AGREEMENT) {
            add(needed, "constituency", agreement.constituencies().stream().filter(each -> each.outcome() == null)
                    .map(ConstituencyView::organisation).toList(), url);
        }
        return needed;
    }

    /** The last day of a negotiation term that ends soon; null of any other. */
    LocalDate endsSoon(AgreementView agreement) {
        TermView term = agreement.term();
        boolean runs = term != null && term.inEffect() && term.resumesOn() == null;
        LocalDate lastDay = runs ? term.end().lastDay() : null;
        return lastDay == null || lastDay.isAfter(dates.today().plusDays(SOON)) ? null : lastDay;
    }

    /** The checks that are not done, each in a few words. */
    List<String> missing(ChecksView checks) {
        List<String> missing = new ArrayList<>();
        if (checks.financialParagraph() == null || !checks.financialParagraph().complete()) {
            missing.add(texts.get("web.agreement.checks.finance"));
        }
        if (checks.udoCheck() == null || !checks.udoCheck().complete()) {
            missing.add(texts.get("web.agreement.checks.udo"));
        }
        return missing;
    }

    private void add(List<Entry> needed, String what, List<OrganisationId> by, String url) {
        if (!by.isEmpty()) {
            needed.add(new Entry(what, texts.get("web.agreement.needed." + what, organisations.of(by).all(by)), url));
        }
    }
}
