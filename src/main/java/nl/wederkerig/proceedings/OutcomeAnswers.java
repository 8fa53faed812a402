package nl.wederkerig.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.commitment.BornCommitments;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OutcomeAnswers implements Outcomes {

    private final RouteEntry entry;
    private final RouteReader reader;
    private final ComplianceDesk compliance;
    private final CourtCaseRepository courts;
    private final BornCommitments born;
    private final ProcedureCases cases;
    private final Organisations organisations;

    OutcomeAnswers(RouteEntry entry, RouteReader reader, ComplianceDesk compliance, CourtCaseRepository courts, @Lazy BornCommitments born,
            ProcedureCases cases, Organisations organisations) {
        this.entry = entry;
        this.reader = reader;
        this.compliance = compliance;
        this.courts = courts;
        this.born = born;
        this.cases = cases;
        this.organisations = organisations;
    }

    @Override
    public void answer(AgreementId agreement, String dispute, OutcomeAnswer answer, Actor actor) {
        Proceedings proceedings = entry.open(agreement, dispute, RouteAct.ANSWER_OUTCOME, actor);
        refuseFaults(answer, proceedings, actor.organisation());
        proceedings.answer(new Answer(actor.organisation(), answer, entry.today()));
        entry.act(new OutcomeAnswered(agreement, dispute, actor.organisation(), answer.follow(), answer.keeps().stream().sorted().toList(),
                answer.reasons(), answer.parliamentOn()), actor);
        if (!cases.of(agreement, dispute).dispute().isDeadlock()) {
            born.answered(agreement, dispute, actor.organisation(), answer.follow(), answer.keeps());
        }
        compliance.answered(proceedings, proceedings.find(StepKind.ANSWER_OUTCOME).isPresent()
                ? StepKind.ANSWER_OUTCOME : StepKind.ANSWER_AFTER_NOTICE, actor.organisation());
    }

    private void refuseFaults(OutcomeAnswer answer, Proceedings proceedings, OrganisationId by) {
        List<Fault> faults = new ArrayList<>();
        OutcomeFaults.prose("reasons", answer.reasons(), !answer.follow(), faults);
        List<String> own = proceedings.outcome().commitments().stream().filter(each -> each.obligor().equals(by))
                .map(PromisedCommitment::key).toList();
        answer.keeps().stream().filter(each -> !own.contains(each)).sorted()
                .forEach(each -> faults.add(Fault.at("keeps", "proceedings.not-yours", each)));
        boolean ministry = organisations.byId(by, entry.today()).layer() == Layer.RIJK;
        if (!answer.follow() && ministry && answer.parliamentOn() == null) {
            faults.add(Fault.at("parliamentOn", "proceedings.parliament-not-named"));
        }
        if (answer.parliamentOn() != null && answer.parliamentOn().isBefore(entry.today())) {
            faults.add(Fault.at("parliamentOn", "proceedings.parliament-in-the-past"));
        }
        InvalidInput.refuse(faults);
    }

    @Override
    public void recordCourt(AgreementId agreement, String dispute, String text, boolean suspends, Actor actor) {
        entry.party(agreement, dispute, actor);
        List<Fault> faults = new ArrayList<>();
        OutcomeFaults.prose("text", text, true, faults);
        InvalidInput.refuse(faults);
        courts.save(new CourtCase(agreement, dispute, text, suspends, actor.organisation(), entry.today()));
        entry.act(new CourtRecorded(agreement, dispute, actor.organisation(), text, suspends), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, RouteView> of(AgreementId agreement, Actor actor) {
        return reader.of(agreement, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public RouteView of(AgreementId agreement, String dispute, Actor actor) {
        return reader.of(agreement, dispute, actor);
    }
}
