package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.commitment.ReportTables.Reported;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Shows commitments to somebody; a number of statements that does not grow with them. */
@Component
class CommitmentPictures {

    private final CommitmentDesk desk;
    private final ReportTables reports;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    CommitmentPictures(CommitmentDesk desk, ReportTables reports, HolidayTable holidays, EffectiveTime time) {
        this.desk = desk;
        this.reports = reports;
        this.holidays = holidays;
        this.time = time;
    }

    /** @param outside whether the one who looks sees it because it is public only: what the parties say of it is theirs */
    record Seen(Commitment commitment, boolean outside) {}

    /** By id, in the order given. */
    Map<UUID, CommitmentView> of(Collection<Seen> seen, Actor actor) {
        LocalDate today = time.today();
        Holidays current = holidays.current();
        Set<OrganisationId> associations = desk.associations(actor);
        Map<UUID, Reported> reported = reports.counts(
                seen.stream().map(Seen::commitment).filter(one -> one.promise().byMembers()).map(Commitment::id).toList(),
                actor.organisation(), today);
        Map<UUID, CommitmentView> views = new LinkedHashMap<>();
        for (Seen one : seen) {
            Reported count = reported.get(one.commitment().id());
            Set<CommitmentAct> acts = one.outside() ? Set.of() : acts(one.commitment(), actor, associations, count);
            views.put(one.commitment().id(), view(one, today, current, count, acts));
        }
        return views;
    }

    private static Set<CommitmentAct> acts(Commitment commitment, Actor actor, Set<OrganisationId> associations, Reported count) {
        EnumSet<CommitmentAct> acts = EnumSet.noneOf(CommitmentAct.class);
        if (actor.organisation() != null) {
            Arrays.stream(CommitmentAct.values())
                    .filter(act -> CommitmentPolicy.whyNot(act, commitment, actor, associations).isEmpty()).forEach(acts::add);
        }
        boolean nobodyLeft = count == null || count.count().done() == count.count().of();
        boolean ownDone = !actor.belongsTo(commitment.promise().obligor()) && count != null && count.own();
        if (nobodyLeft || ownDone) {
            acts.remove(CommitmentAct.REPORT_MEMBER);
        }
        return Set.copyOf(acts);
    }

    private static CommitmentView view(Seen seen, LocalDate today, Holidays holidays, Reported count, Set<CommitmentAct> acts) {
        Commitment one = seen.commitment();
        Promise promise = one.promise();
        CommitmentDates dates = one.dates();
        TermEnd end = one.termEnd(holidays);
        boolean planned = one.status() == CommitmentStatus.PLANNED && dates.due() == null;
        boolean moved = dates.timesMoved() > 0 && end != null && !end.lastDay().equals(dates.due());
        return new CommitmentView(one.key(), promise.obligor(), promise.byMembers(), promise.beneficiaries(), promise.text(), one.version(),
                one.status(), planned ? promise.agreedDue() : dates.due(), dates.firstDue(), dates.timesMoved(),
                dates.due() == null ? promise.fromCondition() : null,
                end == null || moved ? null : end.derivation(), one.overdueOn(today), promise.amounts(), promise.afterCommitment(),
                promise.afterEvent(), one.conditionMetOn(), one.asked().waivedBy(), one.awaiting(), promise.detail(),
                seen.outside() ? null : claim(one, today, holidays), seen.outside() ? null : extension(one, holidays), seen.outside() ? null : one.percent(),
                count == null ? null : count.count(), one.dispute(), acts);
    }

    private static ClaimView claim(Commitment one, LocalDate today, Holidays holidays) {
        return one.asked().claim() == null ? null
                : one.asked().claim().view(one.promise().beneficiaries(), one.status() == CommitmentStatus.CLAIMED, today, holidays);
    }

    private static ExtensionView extension(Commitment one, Holidays holidays) {
        return one.asked().extension() == null ? null : one.asked().extension().view(one.promise().beneficiaries(), holidays);
    }
}
