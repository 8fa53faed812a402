package nl.wederkerig.web.start;

import java.util.List;
import java.util.Set;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.dispute.DisputeRows;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The start page of who is appointed in disputes: their disputes with what comes next, and what is asked about appointments. */
@Component
class AppointedAtStart {

    private static final int FEW = 8;
    private static final Set<Role> APPOINTED = Set.of(Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY);

    private final Disputes disputes;
    private final AppointedProcedures procedures;
    private final DisputeRows rows;

    AppointedAtStart(@Lazy Disputes disputes, @Lazy AppointedProcedures procedures, DisputeRows rows) {
        this.disputes = disputes;
        this.procedures = procedures;
        this.rows = rows;
    }

    /** Null for who has no part in appointments. */
    StartView.Appointed of(Actor actor) {
        boolean person = actor.organisation() == null && APPOINTED.stream().anyMatch(actor::has);
        if (!person && !actor.has(Role.APPOINTING_AUTHORITY)) {
            return null;
        }
        int asked = procedures.requests(actor).size();
        return new StartView.Appointed(asked, person ? inDisputes(disputes.list(false, true, 0, FEW, actor)) : null);
    }

    private List<StartView.InDispute> inDisputes(DisputePage page) {
        return rows.of(page.rows()).stream().map(row -> new StartView.InDispute(
                row.url(), row.title(), row.agreement(), row.tone(), row.stage(), row.nextOn())).toList();
    }
}
