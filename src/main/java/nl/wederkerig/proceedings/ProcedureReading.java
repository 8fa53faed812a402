package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProcedureReading implements AppointedProcedures {

    static final Set<Procedure> WITH_SEATS = EnumSet.of(Procedure.INDEPENDENT_CHAIR, Procedure.BINDING_ADVICE, Procedure.EXPERT_ADVICE);

    private final ProceedingsEntry entry;
    private final SeatRepository seats;
    private final ChallengeRepository challenges;
    private final ChairFileRepository chairs;
    private final CommissionFileRepository commissions;
    private final ProcedureCases cases;
    private final PossibleActs acts;
    private final RequestReading requests;
    private final People people;

    ProcedureReading(ProceedingsEntry entry, SeatRepository seats, ChallengeRepository challenges, ChairFileRepository chairs,
            CommissionFileRepository commissions, ProcedureCases cases, PossibleActs acts, RequestReading requests, People people) {
        this.entry = entry;
        this.seats = seats;
        this.challenges = challenges;
        this.chairs = chairs;
        this.commissions = commissions;
        this.cases = cases;
        this.acts = acts;
        this.requests = requests;
        this.people = people;
    }

    @Override
    public List<AppointmentRequest> requests(Actor actor) {
        return requests.of(actor);
    }

    @Override
    public List<UnknownToSignIn> withoutAccount() {
        return requests.withoutAccount();
    }

    @Override
    public List<ProcedureView> of(AgreementId agreement, String dispute, Actor actor) {
        List<Proceedings> held = entry.held(agreement, dispute).stream()
                .filter(each -> WITH_SEATS.contains(each.procedure())).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = held.stream().map(Proceedings::getId).toList();
        List<SeatHolding> allSeats = seats.withThoseWhoLeft(ids);
        List<Challenge> allChallenges = challenges.findByProceedingsIdInOrderByFiledOn(ids);
        Map<UUID, ChairFile> chairFiles = of(Procedure.INDEPENDENT_CHAIR, held, chairs::withProposals, ChairFile::getId);
        Map<UUID, CommissionFile> commissionFiles = of(Procedure.EXPERT_ADVICE, held, commissions::withQuestions, CommissionFile::getId);
        ProcedureCase about = cases.of(agreement, dispute);
        Names names = names(allSeats, allChallenges);
        return held.stream().map(each -> {
            List<SeatHolding> own = allSeats.stream().filter(seat -> seat.proceedings().equals(each.getId()))
                    .sorted(Comparator.comparing(SeatHolding::seat)).toList();
            List<Challenge> filed = allChallenges.stream().filter(one -> one.proceedings().equals(each.getId())).toList();
            ChairFile chair = chairFiles.get(each.getId());
            CommissionFile commission = commissionFiles.get(each.getId());
            return new ProcedureView(each.procedure(), each.number(), each.ended(), own.stream().map(seat -> view(seat, names)).toList(),
                    filed.stream().map(one -> view(one, names)).toList(), each.standsStillSince(),
                    chair == null ? null : view(chair, each, new SessionSight(about, own, actor)),
                    commission == null ? null : view(commission),
                    each.ended() || actor.isSystem() ? Set.of() : acts.of(each, about, own, filed, chair, commission, actor),
                    rooms(about, each, own).of(actor));
        }).toList();
    }

    /** What is on file of procedures of that sort; nothing is asked where there is none. */
    private static <F> Map<UUID, F> of(Procedure sort, List<Proceedings> held, Function<List<UUID>, List<F>> files, Function<F, UUID> id) {
        List<UUID> ids = held.stream().filter(each -> each.procedure() == sort).map(Proceedings::getId).toList();
        return ids.isEmpty() ? Map.of() : files.apply(ids).stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static RoomPolicy rooms(ProcedureCase about, Proceedings proceedings, List<SeatHolding> own) {
        return new RoomPolicy(about.dispute().claimants(), about.dispute().respondents(), proceedings.procedure(), own);
    }

    /** Who may read the note of a session (D8). */
    private record SessionSight(ProcedureCase about, Collection<SeatHolding> seats, Actor actor) {

        boolean mayRead(Session session) {
            RoomPolicy rooms = new RoomPolicy(about.dispute().claimants(), about.dispute().respondents(), Procedure.INDEPENDENT_CHAIR, seats);
            return switch (session.audience()) {
                case JOINT -> true;
                case CLAIMANTS -> rooms.admits(DisputeRoom.CHAIR_WITH_CLAIMANTS, actor) || rooms.admits(DisputeRoom.CLAIMANTS, actor);
                case RESPONDENTS -> rooms.admits(DisputeRoom.CHAIR_WITH_RESPONDENTS, actor) || rooms.admits(DisputeRoom.RESPONDENTS, actor);
            };
        }
    }

    private static ProcedureView.ChairView view(ChairFile file, Proceedings proceedings, SessionSight sight) {
        int last = file.lastProposal().map(Proposal::number).orElse(0);
        boolean open = proceedings.find(StepKind.ANSWER_PROPOSAL).isPresent();
        return new ProcedureView.ChairView(file.intake(), file.intakeOn(),
                file.sessions().stream().map(each -> new ProcedureView.SessionView(
                        each.number(), each.audience(), each.heldOn(), sight.mayRead(each) ? each.note() : null)).toList(),
                file.proposals().stream().map(each -> new ProcedureView.ProposalView(each.number(), each.settlement(), each.madeOn(),
                        open && each.number() == last, file.answers().stream().filter(answer -> answer.proposal() == each.number())
                                .map(answer -> new ProcedureView.AnswerView(answer.by(), answer.accepted(), answer.reason(), answer.answeredOn()))
                                .toList())).toList(),
                file.extended(), wishes(file.extensions()), file.recommendation());
    }

    private static ProcedureView.CommissionView view(CommissionFile file) {
        return new ProcedureView.CommissionView(file.institutedOn(),
                file.questions().stream().map(each -> new ProcedureView.Statement(each.by(), each.text(), each.writtenOn())).toList(),
                file.draft(), file.draftOn(),
                file.comments().stream().map(each -> new ProcedureView.Statement(each.by(), each.text(), each.writtenOn())).toList(),
                file.hearings().stream().map(each -> new ProcedureView.CommissionView.Hearing(each.heldOn(), each.note())).toList(),
                wishes(file.extensions()));
    }

    private static List<ProcedureView.Wish> wishes(List<ExtensionWish> extensions) {
        return extensions.stream().map(each -> new ProcedureView.Wish(each.by(), each.period())).toList();
    }

    private static SeatView view(SeatHolding seat, Names names) {
        return new SeatView(seat.getId(), seat.seat(), seat.state(), names.of(seat.person()), seat.appointedOn(), seat.acceptedOn(),
                seat.declaration(), seat.byAuthority(), seat.nominators(),
                nominations(seat).stream().map(each -> wanted(seat, each, names)).toList(),
                seat.left().stream().map(each -> new SeatView.Gone(names.of(each.person()), each.why(), each.leftOn())).toList());
    }

    /** Those that still count; nothing is asked of a seat that has its person. */
    private static List<Nomination> nominations(SeatHolding seat) {
        boolean nominating = seat.state() == SeatState.NOMINATION || seat.state() == SeatState.APPOINTMENT;
        return nominating ? seat.nominations() : List.of();
    }

    private static SeatView.Wanted wanted(SeatHolding seat, Nomination nomination, Names names) {
        Optional<PersonId> person = seat.nominatingPersons().stream().filter(each -> each.toString().equals(nomination.nominator())).findFirst();
        return new SeatView.Wanted(person.isPresent() ? null : new OrganisationId(nomination.nominator()), person.map(names::of).orElse(null),
                nomination.persons().stream().map(names::of).toList());
    }

    private static ChallengeView view(Challenge challenge, Names names) {
        LocalDate closed = challenge.closedOn();
        return new ChallengeView(names.of(challenge.person()), challenge.by(), challenge.ground(), challenge.filedOn(),
                challenge.state() == Challenge.State.DECISION, challenge.agreed(), challenge.ending(), closed);
    }

    private Names names(List<SeatHolding> holdings, List<Challenge> filed) {
        Set<PersonId> ids = Stream.concat(
                holdings.stream().flatMap(seat -> Stream.of(Stream.ofNullable(seat.person()), seat.outOfTheQuestion().stream(),
                        seat.nominatingPersons().stream(), nominations(seat).stream().flatMap(each -> each.persons().stream()))
                        .flatMap(Function.identity())),
                filed.stream().map(Challenge::person)).collect(Collectors.toSet());
        return new Names(people.byIds(ids));
    }

    private record Names(Map<PersonId, PersonView> known) {

        SeatView.Named of(PersonId person) {
            return person == null ? null : new SeatView.Named(person, known.get(person).name());
        }
    }
}
