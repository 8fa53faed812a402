package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;

/**
 * What parties agree before negotiating about how a dispute will be settled (A1, D4, D5, D7).
 *
 * @param force                     where the route leaves it open, else null or the only one it can have; null for NON_BINDING
 * @param routeReason               why financial disputes do not go to binding advice; null or a reason
 * @param legalBasis                for CROWN_DISPUTE only, else null
 * @param appointingAuthority       only where persons are appointed, else null
 * @param chair                     name of the chair agreed on, or null
 * @param panel                     null for SINGLE
 * @param negotiationTerm           null for P6M
 * @param disputeTerm               default length of the consultation; null for P6M
 * @param disputeTermByKind         other lengths by kind of dispute
 * @param termRule                  governs the negotiation term and the dispute term only; null for AGREED_EXACT
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

    private static final TermLength SIX_MONTHS = TermLength.months(6);

    public DisputeArrangement {
        panel = panel == null ? Panel.SINGLE : panel;
        negotiationTerm = negotiationTerm == null ? SIX_MONTHS : negotiationTerm;
        disputeTerm = disputeTerm == null ? SIX_MONTHS : disputeTerm;
        termRule = termRule == null ? TermRule.AGREED_EXACT : termRule;
        disputeTermByKind = Map.copyOf(disputeTermByKind);
        decisionsBy = List.copyOf(decisionsBy);
    }
}
