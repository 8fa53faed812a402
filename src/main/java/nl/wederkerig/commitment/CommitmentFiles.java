package nl.wederkerig.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.commitment.CommitmentFile.Dependency;
import nl.wederkerig.commitment.CommitmentFile.MemberReport;
import nl.wederkerig.commitment.CommitmentPictures.Seen;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Tells everything about one commitment to somebody. */
@Component
class CommitmentFiles {

    private final ReportTables reports;
    private final NamedEvents events;
    private final Organisations organisations;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    CommitmentFiles(ReportTables reports, NamedEvents events, Organisations organisations, HolidayTable holidays, EffectiveTime time) {
        this.reports = reports;
        this.events = events;
        this.organisations = organisations;
        this.holidays = holidays;
        this.time = time;
    }

    /**
     * @param views of all commitments of the agreement that the actor sees
     * @param full  whether the actor sees the agreement in full
     */
    CommitmentFile of(Seen seen, Map<UUID, CommitmentView> views, boolean full, Actor actor) {
        Commitment one = seen.commitment();
        Collection<OrganisationId> owedTo = one.promise().beneficiaries();
        boolean claimed = one.status() == CommitmentStatus.CLAIMED;
        Claim last = one.asked().claim();
        Holidays current = holidays.current();
        return new CommitmentFile(one.agreement(), views.get(one.id()), one.dates().history(),
                seen.outside() ? List.of() : reports.progress(one),
                seen.outside() ? List.of() : one.asked().claims().stream()
                        .map(claim -> claim.view(owedTo, claimed && claim == last, time.today(), current)).toList(),
                seen.outside() ? List.of() : one.asked().extensions().stream().map(each -> each.view(owedTo, current)).toList(),
                members(one, full, actor), dependsOn(one, views.values()), dependants(one, views.values()));
    }

    /** A member sees its own report only. */
    private List<MemberReport> members(Commitment one, boolean full, Actor actor) {
        if (!one.promise().byMembers()) {
            return List.of();
        }
        List<OrganisationId> members = organisations.membersOf(one.promise().obligor(), time.today()).stream()
                .map(OrganisationView::id).filter(member -> full || actor.belongsTo(member)).toList();
        return reports.members(one, members, time.today());
    }

    private List<Dependency> dependsOn(Commitment one, Collection<CommitmentView> views) {
        List<Dependency> all = new ArrayList<>();
        String event = one.promise().afterEvent();
        views.stream().filter(other -> other.key().equals(one.promise().afterCommitment()))
                .map(other -> dependency(other, other.status().releases() || one.conditionMetOn() != null)).forEach(all::add);
        if (event != null) {
            all.add(new Dependency(event, null, null, null, false, one.conditionMetOn() != null || events.happened(one.agreement(), event)));
        }
        return all;
    }

    private static List<Dependency> dependants(Commitment one, Collection<CommitmentView> views) {
        return views.stream().filter(other -> one.key().equals(other.afterCommitment()))
                .map(other -> dependency(other, other.conditionMetOn() != null)).toList();
    }

    private static Dependency dependency(CommitmentView other, boolean happened) {
        return new Dependency(other.key(), other.text(), other.status(), other.due(), other.overdue(), happened);
    }
}
