package nl.wederkerig.dispute;

import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The policy about steps with what the arrangement, the register and the calendar say today. */
@Component
class StepPolicies {

    private static final String BZK = "BZK";
    private static final String AZ = "AZ";

    private final AgreementDossiers agreements;
    private final Organisations organisations;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    StepPolicies(@Lazy AgreementDossiers agreements, Organisations organisations, HolidayTable holidays, EffectiveTime time) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.holidays = holidays;
        this.time = time;
    }

    StepPolicy of(Dispute dispute) {
        DisputeArrangement arrangement = agreements.facts(dispute.agreement()).arrangement();
        return new StepPolicy(dispute, arrangement.appointingAuthority(), arrangement.chair() != null,
                () -> ministry(BZK), () -> ministry(AZ), holidays.current());
    }

    private OrganisationId ministry(String code) {
        return organisations.byCode(code, time.today())
                .orElseThrow(() -> new IllegalStateException("The register has no " + code + " on " + time.today()));
    }
}
