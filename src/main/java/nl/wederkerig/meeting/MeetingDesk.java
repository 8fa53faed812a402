package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MeetingDesk implements Meetings {

    private final MeetingStore store;
    private final MeetingEntry entry;
    private final MeetingReading reading;
    private final MeetingList list;
    private final DossierParties parties;
    private final Organisations organisations;
    private final EffectiveTime time;

    MeetingDesk(MeetingStore store, MeetingEntry entry, MeetingReading reading, MeetingList list, DossierParties parties,
            Organisations organisations, EffectiveTime time) {
        this.store = store;
        this.entry = entry;
        this.reading = reading;
        this.list = list;
        this.parties = parties;
        this.organisations = organisations;
        this.time = time;
    }

    @Override
    public List<MeetingId> plan(PlanMeeting command, Actor actor) {
        requirePlans(actor);
        refuseFaulty(command, actor);
        UUID series = UUID.randomUUID();
        return command.days().stream().map(day -> plan(MeetingId.create(), series, command, day, actor)).toList();
    }

    @Override
    public void planAs(MeetingId id, PlanMeeting command, Actor actor) {
        requirePlans(actor);
        refuseFaulty(command, actor);
        new Faults().when(exists(id), "meeting", "meeting.planned-already").refuse();
        plan(id, UUID.randomUUID(), command, command.day(), actor);
    }

    private void requirePlans(Actor actor) {
        if (!plans(actor)) {
            throw new NotFound("meetings", "to plan");
        }
    }

    private MeetingId plan(MeetingId id, UUID series, PlanMeeting command, LocalDate day, Actor actor) {
        Meeting meeting = new Meeting(id, series, command, day, actor.organisation(), time.now());
        store.add(meeting);
        entry.happened(new MeetingPlanned(meeting.dossier(), meeting.kind(), day, meeting.invited(), actor.organisation()), actor);
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean exists(MeetingId id) {
        return store.find(id).isPresent();
    }

    private void refuseFaulty(PlanMeeting command, Actor actor) {
        List<OrganisationId> all = Stream.concat(Stream.of(actor.organisation()), command.invited().stream()).distinct().toList();
        Faults faults = dated(command.day(), command.place()).required("kind", command.kind())
                .line("title", command.title(), PlanMeeting.LONGEST_TITLE)
                .when(command.times() < 1 || command.times() > PlanMeeting.MOST_TIMES, "times", "meeting.times", PlanMeeting.MOST_TIMES)
                .when(command.every() == null && command.times() > 1, "every", "meeting.every")
                .when(all.size() < 2, "invited", "meeting.nobody-invited");
        invited(all, command.kind(), faults).refuse();
    }

    /** Whether all exist, and are those that the kind needs (T2). */
    private Faults invited(List<OrganisationId> all, MeetingKind kind, Faults faults) {
        LocalDate today = time.today();
        Map<OrganisationId, OrganisationView> known = organisations.byIds(all, today);
        all.stream().filter(id -> !known.containsKey(id) || !known.get(id).existsOn(today))
                .forEach(id -> faults.when(true, "invited", "meeting.unknown-organisation", id.value()));
        if (faults.none()) {
            MeetingPolicy.missing(kind, known.values()).forEach(code -> faults.when(true, "invited", code));
        }
        return faults;
    }

    private Faults dated(LocalDate day, String place) {
        LocalDate today = time.today();
        return new Faults().required("day", day).when(day != null && day.isBefore(today), "day", "meeting.in-the-past")
                .when(day != null && day.isAfter(today.plusYears(5)), "day", "meeting.too-far")
                .optionalLine("place", place, PlanMeeting.LONGEST_TITLE);
    }

    @Override
    public void move(MeetingId id, LocalDate day, LocalTime at, String place, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotConvene);
        dated(day, place).refuse();
        meeting.move(day, at, place);
        entry.happened(new MeetingMoved(meeting.dossier(), day), actor);
    }

    @Override
    public void invite(MeetingId id, List<OrganisationId> more, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotConvene);
        List<OrganisationId> added = more.stream().filter(party -> !meeting.isInvited(party)).distinct().toList();
        invited(Stream.concat(meeting.invited().stream(), added.stream()).toList(), meeting.kind(),
                new Faults().when(added.isEmpty(), "invited", "meeting.nobody-new")).refuse();
        meeting.invite(added);
        entry.happened(new MeetingInvited(meeting.dossier(), added, actor.organisation()), actor);
    }

    @Override
    public void cancel(MeetingId id, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotConvene);
        meeting.cancel();
        entry.happened(new MeetingCancelled(meeting.dossier(), actor.organisation()), actor);
    }

    @Override
    public void nameDelegation(MeetingId id, List<Attendee> delegation, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotPrepare);
        Faults faults = new Faults().when(delegation.size() > Attendee.MOST, "delegation", "meeting.too-many-people", Attendee.MOST);
        delegation.forEach(each -> faults.line("delegation", each.name(), Attendee.LONGEST)
                .optionalLine("delegation", each.office(), Attendee.LONGEST));
        faults.refuse();
        store.removeDelegation(id, actor.organisation());
        for (int position = 0; position < delegation.size(); position++) {
            store.add(new MeetingAttendee(id, actor.organisation(), position, delegation.get(position)));
        }
        entry.happened(new DelegationNamed(meeting.dossier(), actor.organisation()), actor);
    }

    @Override
    public void putOnAgenda(MeetingId id, List<NewPoint> points, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotPrepare);
        Faults faults = new Faults().when(points.isEmpty(), "title", "meeting.required");
        points.forEach(point -> faults.line("title", point.title(), PlanMeeting.LONGEST_TITLE));
        faults.refuse();
        Map<AgreementId, Set<OrganisationId>> known = parties.of(points.stream().map(NewPoint::agreement).filter(Objects::nonNull).toList());
        int position = store.points(id).stream().mapToInt(MeetingPoint::position).max().orElse(0);
        for (NewPoint point : points) {
            if (point.agreement() != null) {
                requireBetween(known.getOrDefault(point.agreement(), Set.of()), point, meeting, actor);
            }
            store.add(new MeetingPoint(id, ++position, point, actor.organisation()));
        }
        entry.happened(new AgendaSet(meeting.dossier(), actor.organisation()), actor);
    }

    private void requireBetween(Collection<OrganisationId> between, NewPoint point, Meeting meeting, Actor actor) {
        if (!actor.isAmong(between)) {
            throw new NotFound("agreement", point.agreement());
        }
        new Faults().when(!reading.exists(point), point.commitment() != null ? "commitment" : "dispute", "meeting.unknown-within").refuse();
        MeetingEntry.refuse(MeetingPolicy.whyNotAbout(between, meeting, actor));
    }

    @Override
    public void takeOffAgenda(MeetingId id, UUID pointId, Actor actor) {
        Meeting meeting = entry.enter(id, actor, MeetingPolicy::whyNotPrepare);
        MeetingPoint point = store.points(id).stream().filter(each -> each.id().equals(pointId)).findFirst()
                .filter(each -> each.agreement() == null || isParty(each.agreement(), actor))
                .orElseThrow(() -> new NotFound("point of meeting", pointId));
        boolean concludedOn = store.conclusions(id).stream().anyMatch(each -> pointId.equals(each.point()));
        MeetingEntry.refuse(MeetingPolicy.whyNotTakeOff(meeting, point, concludedOn, actor));
        store.remove(point);
        entry.happened(new AgendaSet(meeting.dossier(), actor.organisation()), actor);
    }

    private boolean isParty(AgreementId dossier, Actor actor) {
        return actor.isAmong(parties.of(List.of(dossier)).getOrDefault(dossier, Set.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public MeetingView get(MeetingId id, Actor actor) {
        return reading.view(entry.seen(id, actor), actor);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(MeetingId id, Actor actor) {
        entry.enter(id, actor, (meeting, who) -> Optional.empty());
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeetingId> about(AgreementId dossier, Actor actor) {
        return store.about(dossier).stream().filter(each -> MeetingPolicy.sees(each, actor)).map(Meeting::id).toList();
    }

    @Override
    public boolean plans(Actor actor) {
        return MeetingPolicy.sitsAtTables(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MeetingPage.Row> lastBefore(MeetingId id, Actor actor) {
        return list.lastBefore(entry.seen(id, actor), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public MeetingPage list(MeetingQuery query, Actor actor) {
        return list.page(query, actor);
    }
}
