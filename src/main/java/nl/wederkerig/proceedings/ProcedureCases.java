package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.ReadOnce;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Cases with what the arrangement, the register and the calendar say today, and the policy of each procedure. */
@Component
class ProcedureCases {

    private static final String BZK = "BZK";
    private static final String AZ = "AZ";
    private static final String COUNCIL_OF_STATE = "RVS";

    private final DisputeResults disputes;
    private final AgreementDossiers agreements;
    private final Organisations organisations;
    private final HolidayTable holidays;
    private final EffectiveTime time;
    private final Map<Procedure, ProcedurePolicy> policies;

    ProcedureCases(@Lazy DisputeResults disputes, @Lazy AgreementDossiers agreements, Organisations organisations, HolidayTable holidays,
            EffectiveTime time, List<ProcedurePolicy> policies) {
        this.disputes = disputes;
        this.agreements = agreements;
        this.organisations = organisations;
        this.holidays = holidays;
        this.time = time;
        this.policies = policies.stream().collect(Collectors.toMap(ProcedurePolicy::procedure, Function.identity()));
    }

    ProcedureCase of(AgreementId agreement, String dispute) {
        return new ProcedureCase(disputes.facts(agreement, dispute), agreements.facts(agreement).arrangement(),
                () -> registered(BZK), () -> registered(AZ), holidays.current());
    }

    /** Of all disputes about the agreement, by key: what they share is asked once. */
    Map<String, ProcedureCase> of(AgreementId agreement) {
        DisputeArrangement arrangement = agreements.facts(agreement).arrangement();
        Holidays current = holidays.current();
        return disputes.facts(agreement).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> new ProcedureCase(each.getValue(), arrangement, () -> registered(BZK), () -> registered(AZ), current)));
    }

    /** Whether the agreement is, or was. */
    boolean inForce(AgreementId agreement) {
        return agreements.facts(agreement).inForceOn() != null;
    }

    OrganisationId councilOfState() {
        return registered(COUNCIL_OF_STATE);
    }

    ProcedurePolicy policy(Procedure procedure) {
        return policies.get(procedure);
    }

    private OrganisationId registered(String code) {
        return ReadOnce.of(List.of("registered", code), () -> organisations.byCode(code, time.today())
                .orElseThrow(() -> new IllegalStateException("The register has no " + code + " on " + time.today())));
    }
}
