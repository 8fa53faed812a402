package nl.wederkerig.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConclusionDesk implements Conclusions {

    private final MeetingStore store;
    private final MeetingEntry entry;
    private final MeetingTerms terms;
    private final DossierParties parties;
    private final EffectiveTime time;

    ConclusionDesk(MeetingStore store, MeetingEntry entry, MeetingTerms terms, DossierParties parties, EffectiveTime time) {
        this.store = store;
        this.entry = entry;
        this.terms = terms;
        this.parties = parties;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConclusionView> of(MeetingId id, Actor actor) {
        Meeting meeting = entry.seen(id, actor);
        List<Conclusion> all = store.conclusions(id);
        Map<AgreementId, Set<OrganisationId>> between = between(all);
        TermEnd confirmBy = terms.confirmBy(meeting);
        return all.stream().filter(each -> sees(each, between, actor)).map(each -> view(meeting, each, confirmBy, actor)).toList();
    }

    private ConclusionView view(Meeting meeting, Conclusion each, TermEnd confirmBy, Actor actor) {
        List<ConclusionView.Answer> answers = new ArrayList<>();
        each.asked().forEach(party -> Optional.ofNullable(each.answer(party)).ifPresent(answer -> answers.add(
                new ConclusionView.Answer(party, answer.confirmedOn(), answer.reading(), answer.readingOn()))));
        return new ConclusionView(each.number(), each.point(), each.agreement(), each.text(), each.obligor(), each.due(), each.recordedBy(),
                ConclusionPolicy.standing(each, confirmBy == null ? null : confirmBy.lastDay(), time.today()), answers, each.silent(),
                each.takenUpBy(), each.takenUpOn(), ConclusionPolicy.whyNotConfirm(meeting, each, actor).isEmpty(),
                ConclusionPolicy.whyNotTakeBack(meeting, each, time.today(), actor).isEmpty(),
                each.agreement() != null && ConclusionPolicy.whyNotTakeUp(meeting, each, actor).isEmpty());
    }

    @Override
    public int record(MeetingId id, NewConclusion conclusion, Actor actor) {
        Meeting meeting = entry.enter(id, actor, (present, who) -> ConclusionPolicy.whyNotConclude(present, time.today(), who));
        MeetingPoint point = conclusion.point() == null ? null : store.points(id).stream()
                .filter(each -> each.id().equals(conclusion.point())).findFirst().orElseThrow(() -> new NotFound("point", conclusion.point()));
        AgreementId dossier = point == null ? null : point.agreement();
        Set<OrganisationId> between = dossier == null ? null : parties.of(List.of(dossier)).getOrDefault(dossier, Set.of());
        if (between != null && !actor.isAmong(between)) {
            throw new NotFound("point", conclusion.point());
        }
        new Faults().prose("text", conclusion.text(), NewConclusion.LONGEST).required("due", conclusion.due())
                .required("obligor", conclusion.obligor())
                .when(conclusion.obligor() != null && !meeting.isInvited(conclusion.obligor()), "obligor", "meeting.not-at-the-table")
                .when(conclusion.due() != null && conclusion.due().isBefore(meeting.day()), "due", "meeting.due-before")
                .when(conclusion.due() != null && conclusion.due().isAfter(meeting.day().plusYears(50)), "due", "meeting.too-late").refuse();
        int number = store.conclusions(id).stream().mapToInt(Conclusion::number).max().orElse(0) + 1;
        store.add(new Conclusion(id, number, conclusion, dossier, actor.organisation(), time.now()));
        entry.happened(new ConclusionRecorded(meeting.dossier(), number, actor.organisation()), actor);
        return number;
    }

    @Override
    public void takeBack(MeetingId id, int number, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotAct);
        Conclusion conclusion = seen(id, number, actor);
        MeetingEntry.refuse(ConclusionPolicy.whyNotTakeBack(meeting, conclusion, time.today(), actor));
        store.remove(conclusion);
        entry.happened(new ConclusionTakenBack(meeting.dossier(), number, actor.organisation()), actor);
    }

    @Override
    public void close(MeetingId id, Actor actor) {
        Meeting meeting = entry.enter(id, actor, (present, who) -> ConclusionPolicy.whyNotClose(present, time.today(), who));
        meeting.close(time.today());
        List<Conclusion> all = store.conclusions(id);
        Map<AgreementId, Set<OrganisationId>> between = between(all);
        all.forEach(each -> each.ask(ConclusionPolicy.asked(meeting, each,
                each.agreement() == null ? null : between.getOrDefault(each.agreement(), Set.of()))));
        entry.happened(new MeetingClosed(meeting.dossier(), actor.organisation(), terms.confirmBy(meeting).lastDay()), actor);
        terms.confirming(meeting, silent(meeting, all));
        terms.reporting(meeting);
    }

    @Override
    public void confirm(MeetingId id, int number, Actor actor) {
        answer(id, number, actor, ConclusionPolicy::whyNotConfirm, (meeting, conclusion) -> {
            conclusion.confirm(actor.organisation(), time.today());
            return new ConclusionConfirmed(meeting.dossier(), number, actor.organisation());
        });
    }

    @Override
    public int confirmAll(MeetingId id, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotAct);
        List<Conclusion> open = store.conclusions(id).stream().filter(each -> actor.isAmong(each.silent()) && !each.isReadOtherwise()).toList();
        open.forEach(each -> {
            each.confirm(actor.organisation(), time.today());
            entry.happened(new ConclusionConfirmed(meeting.dossier(), each.number(), actor.organisation()), actor);
        });
        terms.confirmingStill(meeting, silent(meeting, store.conclusions(id)));
        return open.size();
    }

    @Override
    public void readOtherwise(MeetingId id, int number, String reading, Actor actor) {
        answer(id, number, actor, ConclusionPolicy::whyNotReadOtherwise, (meeting, conclusion) -> {
            new Faults().prose("reading", reading, NewConclusion.LONGEST).refuse();
            conclusion.read(actor.organisation(), reading, time.today());
            return new ConclusionReadOtherwise(meeting.dossier(), number, actor.organisation());
        });
    }

    @Override
    public void takeUp(MeetingId id, int number, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotAct);
        Conclusion conclusion = seen(id, number, actor);
        MeetingEntry.refuse(ConclusionPolicy.whyNotTakeUp(meeting, conclusion, actor));
        conclusion.takeUp(actor.organisation(), time.today());
    }

    private interface WhyNot {
        Optional<Reason> of(Meeting meeting, Conclusion conclusion, Actor actor);
    }

    private void answer(MeetingId id, int number, Actor actor, WhyNot whyNot,
            BiFunction<Meeting, Conclusion, DomainEvent> act) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotAct);
        Conclusion conclusion = seen(id, number, actor);
        MeetingEntry.refuse(whyNot.of(meeting, conclusion, actor));
        entry.happened(act.apply(meeting, conclusion), actor);
        terms.confirmingStill(meeting, silent(meeting, store.conclusions(id)));
    }

    private Conclusion seen(MeetingId id, int number, Actor actor) {
        Conclusion found = store.conclusions(id).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("conclusion of meeting", number));
        if (!sees(found, between(List.of(found)), actor)) {
            throw new NotFound("conclusion of meeting", number);
        }
        return found;
    }

    private Map<AgreementId, Set<OrganisationId>> between(List<Conclusion> conclusions) {
        return parties.of(conclusions.stream().map(Conclusion::agreement).filter(Objects::nonNull).toList());
    }

    private static boolean sees(Conclusion conclusion, Map<AgreementId, Set<OrganisationId>> between, Actor actor) {
        return conclusion.agreement() == null || MeetingPolicy.seesAll(actor)
                || actor.isAmong(between.getOrDefault(conclusion.agreement(), Set.of()));
    }

    /** In the order in which they were invited. */
    private static List<OrganisationId> silent(Meeting meeting, List<Conclusion> all) {
        return all.stream().flatMap(each -> each.silent().stream()).distinct()
                .sorted(Comparator.comparing(meeting.invited()::indexOf)).toList();
    }
}
