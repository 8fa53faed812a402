package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Keeps the deadlines of a round in the register as the round stands. That of a step in the cabinet tells when the step is
 * raised to the prime minister's office, never when the cabinet meets.
 */
@Component
class SigningDeadlines {

    static final String SIGN = "sign";
    static final String CO_SIGNATURE = "co-signature";
    static final String ON_DECISION = "co-sign-on-decision";
    static final String RATIFY = "ratify:";
    private static final List<String> CABINET_STEPS =
            List.of("table-referral", "discuss-referral", "cabinet-agenda", "cabinet-decide");
    private static final String PRIME_MINISTERS_OFFICE = "AZ";

    private final DeadlineRegister register;
    private final HolidayTable holidays;
    private final Organisations organisations;
    private final EffectiveTime time;

    SigningDeadlines(DeadlineRegister register, HolidayTable holidays, Organisations organisations, EffectiveTime time) {
        this.register = register;
        this.holidays = holidays;
        this.organisations = organisations;
        this.time = time;
    }

    /** Enters, moves and closes the deadlines so that they say what the round waits for now. */
    void follow(SigningRound round) {
        List<Deadline> live = round.isOpen() ? live(round) : List.of();
        Set<String> keys = live.stream().map(Deadline::key).collect(Collectors.toSet());
        List<String> possible = new ArrayList<>(List.of(SIGN, CO_SIGNATURE, ON_DECISION));
        possible.addAll(CABINET_STEPS);
        round.reservations().forEach(reservation -> possible.add(RATIFY + round.partyOf(reservation).organisation()));
        possible.removeAll(keys);
        register.close(round.agreement(), possible);
        live.forEach(register::set);
    }

    /** The party's place was taken: what it had to do by then has another name. */
    void succeeded(SigningRound round, OrganisationId from) {
        register.close(round.agreement(), RATIFY + from);
        follow(round);
    }

    private List<Deadline> live(SigningRound round) {
        RoundTerms terms = new RoundTerms(holidays.current());
        List<Deadline> live = new ArrayList<>();
        terms.runningOut(round)
                .ifPresent(end -> live.add(deadline(round, SIGN, round.openedOn(), end.lastDay(), round.silentParties())));
        if (!round.coSignerAnswered()) {
            boolean noticed = round.lastNoticeOn() != null;
            TermEnd first = terms.coSignature(round);
            live.add(deadline(round, CO_SIGNATURE, noticed ? first.lastDayBeforeRoll() : round.openedOn(),
                    noticed ? terms.lastNotice(round).lastDay() : first.lastDay(), round.coSigner().stream().toList()));
        }
        round.decidedToCoSign().ifPresent(decided -> live.add(
                deadline(round, ON_DECISION, decided.decidedOn(), decided.coSignBy(), round.coSigner().stream().toList())));
        round.reservations().stream().filter(Reservation::isOpen).forEach(each -> live.add(ratification(round, each, terms)));
        round.openReferral().ifPresent(referral -> live.add(step(round, referral, terms)));
        return live;
    }

    private Deadline ratification(SigningRound round, Reservation reservation, RoundTerms terms) {
        PartyKey party = round.partyOf(reservation);
        boolean late = reservation.isReminded();
        LocalDate start = late ? reservation.ratifyBy() : round.signature(party).orElseThrow().signedOn();
        LocalDate lastDay = late ? terms.afterRatification(reservation).lastDay() : reservation.ratifyBy();
        return new Deadline(round.agreement(), RATIFY + party.organisation(), DeadlineKind.RESPONSE, "ratify", start, lastDay,
                List.of(party.organisation()));
    }

    private Deadline step(SigningRound round, CabinetReferral referral, RoundTerms terms) {
        String key = step(round, referral);
        boolean ofTheMinistry = key.equals("table-referral") || key.equals("discuss-referral");
        List<OrganisationId> holders = ofTheMinistry
                ? round.coSigner().stream().map(PartyKey::organisation).toList()
                : primeMinistersOffice().stream().toList();
        LocalDate asked = referral.raisedLastDay() == null ? referral.referredOn() : referral.raisedLastDay();
        LocalDate start = ofTheMinistry || referral.tabledOn() == null || referral.tabledOn().isBefore(asked) ? asked : referral.tabledOn();
        return new Deadline(
                round.agreement(), key, DeadlineKind.RESPONSE, key, start, terms.raise(referral).lastDay(), holders)
                .seenByRijkOnly();
    }

    /** Key of what the referral waits for now. */
    static String step(SigningRound round, CabinetReferral referral) {
        return switch (referral.status()) {
            case REFERRED -> "table-referral";
            case TABLED -> round.what().discussFirst() && referral.discussedOn() == null ? "discuss-referral" : "cabinet-agenda";
            default -> "cabinet-decide";
        };
    }

    private Optional<OrganisationId> primeMinistersOffice() {
        return organisations.byCode(PRIME_MINISTERS_OFFICE, time.today());
    }

    private static Deadline deadline(SigningRound round, String key, LocalDate start, LocalDate lastDay, List<PartyKey> holders) {
        return new Deadline(round.agreement(), key, DeadlineKind.RESPONSE, key, start, lastDay,
                holders.stream().map(PartyKey::organisation).distinct().toList());
    }
}
