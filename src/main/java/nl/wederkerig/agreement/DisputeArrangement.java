package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;

/**
 * What parties agree before negotiating about how a dispute will be settled (A1, D4, D5, D7).
 *
 * @param force                     only where the route leaves it open, else null
 * @param routeReason               why financial disputes do not go to binding advice; null or a reason
 * @param legalBasis                for CROWN_DISPUTE only, else null
 * @param appointingAuthority       only where persons are appointed, else null
 * @param chair                     name of the chair agreed on, or null
 * @param panel                     SINGLE unless agreed otherwise
 * @param negotiationTerm           P6M unless agreed otherwise
 * @param disputeTerm               default length of the consultation, P6M unless agreed otherwise
 * @param disputeTermByKind         other lengths by kind of dispute
 * @param termRule                  governs the negotiation term and the dispute term only
 * @param medeoverhedenoverlegFirst whether a referral is discussed there before the cabinet decides (A12)
 * @param decisionsBy               organisations whose constituency decides on a negotiators' agreement (A6), in order
 * @param framework                 reference of the framework arrangement that this one refers to (A1), or null
 */
public record DisputeArrangement(
        Route route,
        OutcomeForce force,
        String routeReason,
        String legalBasis,
        OrganisationId appointingAuthority,
        String chair,
        Panel panel,
        TermLength negotiationTerm,
        TermLength disputeTerm,
        Map<DisputeKind, TermLength> disputeTermByKind,
        TermRule termRule,
        boolean medeoverhedenoverlegFirst,
        List<OrganisationId> decisionsBy,
        String framework) {

    public DisputeArrangement {
        disputeTermByKind = Map.copyOf(disputeTermByKind);
        decisionsBy = List.copyOf(decisionsBy);
    }
}
