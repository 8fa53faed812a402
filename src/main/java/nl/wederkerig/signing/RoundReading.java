package nl.wederkerig.signing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RoundReading implements SigningRounds {

    private final SigningRoundRepository rounds;
    private final Agreements agreements;
    private final Organisations organisations;
    private final RoundActs acts;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    RoundReading(
            SigningRoundRepository rounds, Agreements agreements, Organisations organisations, RoundActs acts,
            HolidayTable holidays, EffectiveTime time) {
        this.rounds = rounds;
        this.agreements = agreements;
        this.organisations = organisations;
        this.acts = acts;
        this.holidays = holidays;
        this.time = time;
    }

    @Override
    public List<SigningRoundView> of(AgreementId agreement, Actor actor) {
        AgreementView view = agreements.view(agreement, actor);
        if (view.sight() != Sight.FULL) {
            return List.of();
        }
        boolean rijk = isOfTheRijk(actor);
        Holidays table = holidays.current();
        List<SigningRound> all = new ArrayList<>(rounds.of(agreement.value()));
        return all.stream()
                .sorted(Comparator.comparing(all::indexOf, Comparator.reverseOrder()))
                .map(round -> new RoundPicture(round, new RoundTerms(table), rijk).view(acts.of(round, actor)))
                .toList();
    }

    @Override
    public Optional<CabinetWishes> wishes(AgreementId agreement, Actor actor) {
        if (agreements.view(agreement, actor).sight() != Sight.FULL) {
            return Optional.empty();
        }
        return rounds.of(agreement.value()).stream().reduce((first, last) -> last)
                .filter(round -> round.voidCause() == VoidCause.CABINET_AMENDS)
                .map(round -> {
                    CabinetReferral decided = round.latestReferral().orElseThrow();
                    return new CabinetWishes(round.what().version(), decided.conditions(), decided.decidedOn());
                });
    }

    /** Others see that it is with the cabinet and what comes out; never meeting dates or deliberations (A12). */
    private boolean isOfTheRijk(Actor actor) {
        if (actor.isSystem() || actor.has(Role.CABINET_SECRETARY)) {
            return true;
        }
        return actor.organisation() != null
                && organisations.byId(actor.organisation(), time.today()).layer() == Layer.RIJK;
    }
}
