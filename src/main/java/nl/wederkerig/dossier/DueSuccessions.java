package nl.wederkerig.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.PartySuccession;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.Succession;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Parties of a past dossier that have ended since, each on its own day (A18). */
@Component
class DueSuccessions implements DueWork {

    /** Before any organisation of the register ended. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final AgreementDossiers dossiers;
    private final Organisations organisations;
    private final PartySuccession successions;

    DueSuccessions(AgreementDossiers dossiers, Organisations organisations, PartySuccession successions) {
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.successions = successions;
    }

    @Override
    public Optional<Due> next(AgreementId agreement, Instant upTo) {
        List<OrganisationId> parties = dossiers.facts(agreement).parties().stream()
                .filter(party -> party.endedOn() == null).map(PartyView::organisation).distinct().toList();
        LocalDate today = LocalDate.ofInstant(upTo, LegalZone.ZONE);
        return organisations.successions(parties, LONG_AGO, today).stream()
                .filter(succession -> parties.contains(succession.from()))
                .findFirst()
                .map(succession -> new Due(
                        succession.on().atStartOfDay(LegalZone.ZONE).toInstant(), () -> succeed(agreement, succession)));
    }

    private void succeed(AgreementId agreement, Succession succession) {
        successions.succeed(agreement, succession.from(), succession.to(), succession.on());
    }
}
