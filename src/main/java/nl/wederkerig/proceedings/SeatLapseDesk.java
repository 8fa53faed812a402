package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SeatLapseDesk implements SeatLapses {

    private final ProceedingsEntry entry;
    private final ProceedingsRepository all;
    private final SeatRepository seats;
    private final ChallengeRepository challenges;
    private final SeatDesk desk;
    private final ChallengeDesk challengeDesk;
    private final SeatSteps steps;

    SeatLapseDesk(ProceedingsEntry entry, ProceedingsRepository all, SeatRepository seats, ChallengeRepository challenges, SeatDesk desk,
            ChallengeDesk challengeDesk, SeatSteps steps) {
        this.entry = entry;
        this.all = all;
        this.seats = seats;
        this.challenges = challenges;
        this.desk = desk;
        this.challengeDesk = challengeDesk;
        this.steps = steps;
    }

    @Override
    public Waiting seatLapsed(AgreementId agreement, UUID seat) {
        entry.locked(agreement, known(seat).dispute());
        SeatHolding holding = known(seat);
        return desk.lapsed(of(holding.proceedings()), holding);
    }

    @Override
    public Waiting challengeLapsed(AgreementId agreement, UUID challenge) {
        Proceedings proceedings = of(knownChallenge(challenge).proceedings());
        entry.locked(agreement, proceedings.dispute());
        return challengeDesk.lapsed(proceedings, knownChallenge(challenge));
    }

    @Override
    @Transactional(readOnly = true)
    public Asked askedFor(UUID seat) {
        SeatHolding holding = known(seat);
        return switch (holding.state()) {
            case NOMINATION -> new Asked(holding.nominatingOrganisations(), holding.nominatingPersons());
            case APPOINTMENT -> new Asked(step(holding).map(OpenStep::holders).orElseThrow(), List.of());
            case ACCEPTANCE -> new Asked(List.of(), List.of(holding.person()));
            default -> Asked.NOBODY;
        };
    }

    @Override
    @Transactional(readOnly = true)
    public Asked askedAbout(UUID challenge) {
        Challenge found = knownChallenge(challenge);
        Proceedings proceedings = of(found.proceedings());
        return found.state() == Challenge.State.ANSWER
                ? new Asked(challengeDesk.otherSide(proceedings, found.by()), List.of(found.person()))
                : new Asked(desk.seatOf(proceedings, found.person()).flatMap(seat -> steps.of(proceedings, seat.seat()))
                        .map(OpenStep::holders).orElseThrow(), List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> appointed(AgreementId agreement, String dispute) {
        return entry.last(agreement, dispute).stream().flatMap(last -> desk.of(last).stream())
                .filter(seat -> seat.state() == SeatState.FILLED).map(SeatHolding::person).toList();
    }

    private Optional<OpenStep> step(SeatHolding holding) {
        return steps.of(of(holding.proceedings()), holding.seat());
    }

    private SeatHolding known(UUID seat) {
        return seats.findById(seat).orElseThrow(() -> new NotFound("seat", seat));
    }

    private Challenge knownChallenge(UUID challenge) {
        return challenges.findById(challenge).orElseThrow(() -> new NotFound("challenge", challenge));
    }

    private Proceedings of(UUID proceedings) {
        return all.findById(proceedings).orElseThrow(() -> new NotFound("proceedings", proceedings));
    }
}
