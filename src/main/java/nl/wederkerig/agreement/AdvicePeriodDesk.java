package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.LapseEvent;
import nl.wederkerig.document.Documents;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.NotFound;
import org.springframework.stereotype.Component;

/** Advice that parties ask of a body: asked, late, and what came (T77, T78, T79). */
@Component
class AdvicePeriodDesk implements LapseEvent {

    private static final int LONGEST_NAME = 200;

    private final CommandDesk desk;
    private final AgreementStore store;
    private final Organisations organisations;
    private final HolidayTable holidays;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final Documents documents;

    AdvicePeriodDesk(CommandDesk desk, AgreementStore store, Organisations organisations, HolidayTable holidays, EventRecord record,
            AgreementDeadlines deadlines, Documents documents) {
        this.desk = desk;
        this.store = store;
        this.organisations = organisations;
        this.holidays = holidays;
        this.record = record;
        this.deadlines = deadlines;
        this.documents = documents;
    }

    void request(AgreementId id, RequestAdvice asked, Actor actor) {
        Acting acting = desk.openTimetable(id, "T77", actor);
        check(asked, acting.today()).refuse();
        Agreement agreement = acting.agreement();
        int number = agreement.timetableStanding().advices().size() + 1;
        RequestedAdvice open = new RequestedAdvice(number, acting.organisation(), asked.body(), asked.body() == null ? asked.bodyName() : null,
                asked.question(), acting.today(), asked.term(), null, null, null, null);
        RequestedAdvice advice = open.dueOn(open.reckoned().end(holidays.current()).lastDay());
        agreement.stand(agreement.timetableStanding().with(advice));
        record.append(new AdviceRequested(id, number, acting.organisation(), advice.body(), advice.bodyName(), advice.question(),
                advice.term().toString(), advice.dueOn()), actor, acting.role());
        deadlines.adviceRequested(id, advice);
    }

    void record(AgreementId id, int number, ReceivedAdvice came, Actor actor) {
        Acting acting = desk.openTimetable(id, "T79", actor);
        Agreement agreement = acting.agreement();
        RequestedAdvice advice = agreement.timetableStanding().advice(number).orElseThrow(() -> new NotFound("advice", number));
        LocalDate on = came.on() == null ? acting.today() : came.on();
        check(came, on, advice, acting.today()).refuse();
        CommandDesk.refuse(TimetablePolicy.whyNotRecorded(advice, acting.organisation()));
        agreement.stand(agreement.timetableStanding().with(advice.received(on, came.summary(), came.document())));
        came.documents().forEach(document -> documents.keep(RequestedAdviceRooms.of(id, number), document, actor));
        record.append(new RequestedAdviceCame(id, number, acting.organisation(), advice.body(), advice.bodyName(), on, came.summary(), came.document()),
                actor, acting.role());
        deadlines.adviceCame(id, number);
    }

    private static Faults check(ReceivedAdvice came, LocalDate on, RequestedAdvice advice, LocalDate today) {
        Faults faults = new Faults().when(on.isAfter(today), "receivedOn", "agreement.in-the-future")
                .when(on.isBefore(advice.askedOn()), "receivedOn", "agreement.before-asked")
                .optionalProse("summary", came.summary(), Faults.LONGEST_NOTE)
                .when(came.saysNothing(), "summary", "agreement.required");
        if (came.document() != null) {
            faults.line("document", came.document(), Faults.LONGEST_TITLE);
        }
        return faults;
    }

    private Faults check(RequestAdvice asked, LocalDate today) {
        Faults faults = new Faults().prose("question", asked.question(), Faults.LONGEST_NOTE).required("term", asked.term())
                .when(asked.term() != null && ArrangementFaults.unknown(asked.term().after(today)), "term", "agreement.outside-calendar");
        if (asked.body() == null) {
            faults.line("body", asked.bodyName(), LONGEST_NAME);
        } else {
            faults.when(organisations.byIds(Set.of(asked.body()), today).isEmpty(), "body", "agreement.unknown-organisation", asked.body());
        }
        return faults;
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.MILESTONE;
    }

    @Override
    public boolean calls(Deadline lapsed) {
        return AgreementDeadlines.isAdvice(lapsed.key());
    }

    @Override
    public DomainEvent of(Deadline lapsed) {
        int number = AgreementDeadlines.numberOf(lapsed.key());
        RequestedAdvice advice = store.locked(lapsed.agreement()).timetableStanding().advice(number).orElseThrow();
        return new RequestedAdviceLate(lapsed.agreement(), number, advice.body(), advice.bodyName(), lapsed.lastDay(), advice.askedBy());
    }
}
