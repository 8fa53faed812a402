package nl.wederkerig.commitment;

import java.util.List;
import nl.wederkerig.commitment.CommitmentFile.Progress;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** What the obligor says of its progress, and the members of an association of their part (C1). */
@Component
class Reports {

    private final ReportTables tables;
    private final FollowUp followUp;
    private final Organisations organisations;
    private final EventRecord record;
    private final EffectiveTime time;

    Reports(ReportTables tables, FollowUp followUp, Organisations organisations, EventRecord record, EffectiveTime time) {
        this.tables = tables;
        this.followUp = followUp;
        this.organisations = organisations;
        this.record = record;
        this.time = time;
    }

    void progress(Commitment commitment, String text, Integer percent, Actor actor) {
        new FilledIn().required("text", text)
                .when(percent != null && (percent < 0 || percent > 100), "percent", "commitment.percent").refuse();
        followUp.begin(commitment);
        if (percent != null) {
            commitment.progress(percent);
        }
        tables.add(commitment, new Progress(time.now(), actor.organisation(), text.strip(), percent));
        record.append(new ProgressReported(commitment.agreement(), commitment.key(), actor.organisation(), text.strip(), percent),
                actor, Role.NEGOTIATOR);
    }

    /** Each member once, by itself or by the association for it. */
    void member(Commitment commitment, OrganisationId member, String text, Actor actor) {
        OrganisationId association = commitment.promise().obligor();
        new FilledIn().when(member == null, "member", "agreement.required").optional("text", text)
                .when(member != null && !isMember(member, association), "member", "commitment.no-member").refuse();
        if (!actor.belongsTo(association) && !actor.belongsTo(member)) {
            throw new RuleBroken(Reason.of("C1", "of-another-member"));
        }
        if (tables.members(commitment, List.of(member), time.today()).stream().anyMatch(each -> each.reportedOn() != null)) {
            throw new RuleBroken(Reason.of("C1", "member-reported"));
        }
        String said = FilledIn.said(text);
        followUp.begin(commitment);
        tables.add(commitment, member, time.today(), actor.organisation(), said);
        record.append(new MemberReported(commitment.agreement(), commitment.key(), member, actor.organisation(), said),
                actor, CommitmentPolicy.roleFor(CommitmentAct.REPORT_MEMBER, actor));
    }

    private boolean isMember(OrganisationId member, OrganisationId association) {
        return organisations.associationsOf(member, time.today()).contains(association);
    }
}
