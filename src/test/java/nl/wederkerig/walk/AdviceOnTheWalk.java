package nl.wederkerig.walk;

import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.SZW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.party.People;
import nl.wederkerig.proceedings.Advising;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.proceedings.SeatView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;

/** An advice of wise persons that stands in the timetable of the agreement on the walk, as its second milestone. */
final class AdviceOnTheWalk {

    static final String KEY = "advies-2";
    private static final String MILESTONE = "Kosten per inwoner";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 13);

    private AdviceOnTheWalk() {}

    /** Who advises on a dispute does not appoint as well (D7): with that route nothing is planned. */
    static Registrations planned(DisputeArrangement as) {
        Registrations registration = Registrations.valid();
        return as.route() == Route.COUNCIL_OF_STATE ? registration.arrangement(as) : registration.arrangement(new DisputeArrangement(
                        as.route(), as.force(), as.routeReason(), as.legalBasis(), COUNCIL_OF_STATE, as.chair(), as.panel(), as.negotiationTerm(),
                        as.disputeTerm(), as.disputeTermByKind(), as.termRule(), as.medeoverhedenoverlegFirst(), as.decisionsBy(), as.framework()))
                .timetable(new Milestone("Eerste tekst", LocalDate.of(2026, 2, 2), SZW),
                        new Milestone(MILESTONE, DAY, null, new AgreedAdvice("Wat kost het per inwoner?", TermLength.weeks(4))));
    }

    /** Whether the timetable of the agreement, as it stands, asks for it. */
    static boolean isPlanned(Walked walk) {
        List<Milestone> timetable = walk.view().timetable();
        return timetable.size() > 1 && timetable.get(1).advice() != null;
    }

    static boolean isOne(DisputeView dispute) {
        return dispute.kind() == DisputeKind.AGREED_ADVICE;
    }

    static void commands(Map<String, Commands.Command> all) {
        all.put("begin advice", (walk, actor) -> walk.negotiation().beginAdvice(walk.agreement(), MILESTONE, actor));
        all.put("propose members", (walk, actor) -> appointments(walk).proposeMembers(walk.agreement(), KEY,
                List.of(Candidate.named("Deskundige twee"), Candidate.named("Deskundige drie")), Candidate.named("Deskundige een"), actor));
        all.put("appoint members", (walk, actor) -> appointments(walk).appointMembers(walk.agreement(), KEY,
                List.of(Candidate.named("Deskundige vijf"), Candidate.named("Deskundige zes")), Candidate.named("Deskundige vier"), actor));
        all.put("accept a seat", (walk, actor) -> appointments(walk).accept(walk.agreement(), KEY, "Onafhankelijk",
                person(walk, seats(walk).filter(seat -> seat.state() == SeatState.ACCEPTANCE).findFirst())));
        all.put("refuse a seat", (walk, actor) -> appointments(walk).refuse(walk.agreement(), KEY, "Geen tijd",
                person(walk, seats(walk).filter(seat -> seat.state() == SeatState.ACCEPTANCE).findFirst())));
        all.put("send draft", (walk, actor) -> advising(walk).sendDraft(walk.agreement(), KEY, "Het concept", chair(walk)));
        all.put("comment", (walk, actor) -> advising(walk).comment(walk.agreement(), KEY, "Geen opmerkingen", actor));
        all.put("advise", (walk, actor) -> advising(walk).advise(walk.agreement(), KEY, "Twaalf euro", List.of(), Map.of(), chair(walk)));
        all.put("do without advice", (walk, actor) -> walk.disputes().withdraw(walk.agreement(), KEY, actor));
        all.put("consent to do without", (walk, actor) -> walk.disputes().consentToWithdrawal(walk.agreement(), KEY, actor));
    }

    private static Actor chair(Walked walk) {
        return person(walk, seats(walk).filter(seat -> seat.seat().equals(Seat.CHAIR) && seat.state() == SeatState.FILLED).findFirst());
    }

    private static Actor person(Walked walk, Optional<SeatView> seat) {
        PersonId person = seat.map(each -> each.person().id()).orElseThrow(() -> new NotFound("seat", KEY));
        return walk.bean(People.class).actorOf(person);
    }

    private static Stream<SeatView> seats(Walked walk) {
        return walk.bean(AppointedProcedures.class).of(walk.agreement(), KEY, Actor.system()).stream()
                .flatMap(procedure -> procedure.seats().stream());
    }

    private static Appointments appointments(Walked walk) {
        return walk.bean(Appointments.class);
    }

    private static Advising advising(Walked walk) {
        return walk.bean(Advising.class);
    }
}
