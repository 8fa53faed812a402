package nl.wederkerig.web.start;

import java.util.List;
import java.util.Set;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.dispute.DisputeRows;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The start page of who is appointed in disputes: their disputes with what comes next. */
@Component
class AppointedAtStart {

    private static final int FEW = 8;
    private static final Set<Role> APPOINTED = Set.of(Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY);

    private final Disputes disputes;
    private final DisputeRows rows;

    AppointedAtStart(@Lazy Disputes disputes, DisputeRows rows) {
        this.disputes = disputes;
        this.rows = rows;
    }

    /** Null for who is not appointed. */
    StartView.Appointed of(Actor actor) {
        boolean person = actor.organisation() == null && APPOINTED.stream().anyMatch(actor::has);
        return person ? new StartView.Appointed(inDisputes(disputes.list(false, true, 0, FEW, actor))) : null;
    }

    private List<StartView.InDispute> inDisputes(DisputePage page) {
        return rows.of(page.rows()).stream().map(row -> new StartView.InDispute(
                row.url(), row.title(), row.agreement(), row.stage(), row.next(), row.nextOn(), row.holder())).toList();
    }
}
