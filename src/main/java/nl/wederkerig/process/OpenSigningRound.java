package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.RoundId;
import nl.wederkerig.signing.RoundSchedule;
import nl.wederkerig.signing.SigningLapses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Opens the signing round, and lets the process know whom it waits for and until when. */
@Component("openSigningRound")
public class OpenSigningRound implements JavaDelegate {

    private final SigningLapses rounds;

    OpenSigningRound(@Lazy SigningLapses rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AgreementId agreement = AgreementId.of((String) execution.getVariable(ProcessVariables.AGREEMENT));
        RoundId round = rounds.openRound(agreement);
        RoundSchedule schedule = rounds.schedule(round);
        execution.setVariables(referral(schedule)
                .and(ProcessVariables.ROUND, round.toString())
                .and(ProcessVariables.CO_SIGNATURE_ASKED, schedule.coSigner() != null)
                .and(ProcessVariables.CO_SIGNED_UNDER_RESERVATION, false)
                .and(ProcessVariables.BY_AWARD, schedule.byAward())
                .and(ProcessVariables.LAST_NOTICE, schedule.lastNoticeAt())
                .and(ProcessVariables.CO_SIGNER_SILENT, schedule.silentAt())
                .and(ProcessVariables.ROUND_RUNS_OUT, schedule.runsOutAt())
                .and(ProcessVariables.IN_FORCE, schedule.inForceAt())
                .and(ProcessVariables.CO_SIGN_BY, schedule.coSignBy())
                .asMap());
    }

    /** What the process must know when the matter goes to the cabinet. */
    static ProcessVariables referral(RoundSchedule schedule) {
        return with(ProcessVariables.DISCUSS_FIRST, schedule.discussFirst())
                .and(ProcessVariables.REFERRAL_TABLED, schedule.referralTabled())
                .and(ProcessVariables.RAISE, schedule.raiseAt());
    }
}
