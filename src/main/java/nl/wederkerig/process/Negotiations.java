package nl.wederkerig.process;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.ConstituencyView;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the models of a negotiation ask of the agreement: whom they wait for, and until when. */
@Component
class Negotiations {

    private static final Set<PartyRole> CHECKERS = Set.of(PartyRole.LINE_MINISTRY, PartyRole.CO_SIGNER);

    private final AgreementDossiers dossiers;
    private final Agreements agreements;

    Negotiations(@Lazy AgreementDossiers dossiers, @Lazy Agreements agreements) {
        this.dossiers = dossiers;
        this.agreements = agreements;
    }

    /** Every party that has still to accept the current text: all who act jointly, the co-signer apart (A5). */
    List<PartyKey> acceptors(AgreementId agreement) {
        return dossiers.facts(agreement).parties().stream()
                .filter(party -> party.joint() && party.role() != PartyRole.CO_SIGNER && party.acceptedVersion() == null)
                .map(PartyView::key).toList();
    }

    List<PartyKey> proposers(AgreementId agreement) {
        return joint(agreement).stream().filter(party -> party.role() != PartyRole.CO_SIGNER).toList();
    }

    List<PartyKey> checkers(AgreementId agreement) {
        return joint(agreement).stream().filter(party -> CHECKERS.contains(party.role())).toList();
    }

    private List<PartyKey> joint(AgreementId agreement) {
        return dossiers.facts(agreement).parties().stream().filter(PartyView::joint).map(PartyView::key).toList();
    }

    /** Whose constituency has still to decide (A6). */
    List<OrganisationId> constituencies(AgreementId agreement) {
        return undecided(agreement).stream().map(ConstituencyView::organisation).toList();
    }

    /** The first moment after the constituencies' response term; null where nobody's decides. */
    Instant constituenciesUntil(AgreementId agreement) {
        return undecided(agreement).stream().map(ConstituencyView::decideBy).filter(Objects::nonNull)
                .map(LegalZone::endOf).min(Instant::compareTo).orElse(null);
    }

    private List<ConstituencyView> undecided(AgreementId agreement) {
        AgreementView view = view(agreement);
        return view.header().status() == AgreementStatus.NEGOTIATORS_AGREEMENT
                ? view.constituencies().stream().filter(each -> each.outcome() == null).toList()
                : List.of();
    }

    boolean checksComplete(AgreementId agreement) {
        return view(agreement).checks().complete();
    }

    boolean textOnTable(AgreementId agreement) {
        return dossiers.facts(agreement).currentVersion() > 0;
    }

    /** The term had passed when the agreement came back: it is escalated already. */
    boolean termElapsed(AgreementId agreement) {
        AgreementFacts facts = dossiers.facts(agreement);
        return facts.status() == AgreementStatus.ESCALATED;
    }

    private AgreementView view(AgreementId agreement) {
        return agreements.view(agreement, Actor.system());
    }
}
