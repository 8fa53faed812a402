package nl.wederkerig.proceedings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.document.Documents;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BindingAdviceDesk implements BindingAdvices {

    private final BindingAdviceEntry entry;
    private final ProceedingsEntry record;
    private final BindingAdviceSteps steps;
    private final AwardCorrections corrections;
    private final Documents documents;

    BindingAdviceDesk(BindingAdviceEntry entry, ProceedingsEntry record, BindingAdviceSteps steps, AwardCorrections corrections,
            @Lazy Documents documents) {
        this.entry = entry;
        this.record = record;
        this.steps = steps;
        this.corrections = corrections;
        this.documents = documents;
    }

    @Override
    public void completeClaim(AgreementId agreement, String dispute, String text, BigDecimal amount, List<NewDocument> attached, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.COMPLETE_CLAIM, actor);
        if (amount != null && amount.signum() <= 0) {
            throw new InvalidInput(List.of(Fault.at("amount", "form.amount")));
        }
        file(about, SubmissionKind.CLAIM, text, attached, actor);
        about.advice().claims(amount);
        steps.claimed(about);
    }

    @Override
    public void propose(AgreementId agreement, String dispute, String text, List<NewDocument> attached, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.FINAL_PROPOSAL, actor);
        file(about, SubmissionKind.FINAL_PROPOSAL, text, attached, actor);
        boolean both = about.advice().filed(SubmissionKind.FINAL_PROPOSAL, DisputeSide.CLAIMANTS)
                && about.advice().filed(SubmissionKind.FINAL_PROPOSAL, DisputeSide.RESPONDENTS);
        if (both && about.advice().discloseProposals(record.today())) {
            record.happened(new FinalProposalsDisclosed(agreement, dispute));
        }
        steps.proposed(about, about.side(actor), both);
    }

    @Override
    public void respond(AgreementId agreement, String dispute, String text, List<NewDocument> attached, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.RESPOND, actor);
        file(about, SubmissionKind.RESPONSE, text, attached, actor);
        steps.responded(about);
    }

    @Override
    public void objectToJurisdiction(AgreementId agreement, String dispute, String text, List<NewDocument> attached, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.OBJECT_JURISDICTION, actor);
        file(about, SubmissionKind.JURISDICTION_OBJECTION, text, attached, actor);
        steps.objected(about);
    }

    @Override
    public void submit(AgreementId agreement, String dispute, SubmissionKind kind, String text, List<NewDocument> attached, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.SUBMIT, actor);
        if (kind == null) {
            throw new InvalidInput(List.of(Fault.at("kind", "dispute.required")));
        }
        BindingAdviceEntry.refuse(BindingAdvicePolicy.whyNotFiled(kind, about.side(actor)));
        file(about, kind, text, attached, actor);
        steps.submitted(about, kind);
    }

    @Override
    public void agreeToExtension(AgreementId agreement, String dispute, LocalDate until, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.AGREE_TO_EXTENSION, actor);
        if (until == null) {
            throw new InvalidInput(List.of(Fault.at("until", "dispute.required")));
        }
        BindingAdviceEntry.refuse(BindingAdvicePolicy.whyNotExtended(until, steps.awardStep(about).lastDay(), until, true));
        about.advice().consentToExtension(actor.organisation(), until, record.now());
        record.act(new AwardExtensionAgreed(agreement, dispute, until, actor.organisation()), actor, Role.NEGOTIATOR);
        if (about.advice().allConsent(until, about.dispute().parties())) {
            about.advice().extend(until);
            record.happened(new AwardTermExtended(agreement, dispute, until, true));
            steps.extended(about, until);
        }
    }

    @Override
    public void requestCorrection(AgreementId agreement, String dispute, String text, Actor actor) {
        BindingAdviceEntry.Case about = entry.open(agreement, dispute, BindingAdviceAct.REQUEST_CORRECTION, actor);
        file(about, SubmissionKind.CORRECTION_REQUEST, text, List.of(), actor);
        corrections.asked(about);
    }

    private void file(BindingAdviceEntry.Case about, SubmissionKind kind, String text, List<NewDocument> attached, Actor actor) {
        List<Fault> faults = new ArrayList<>(BindingAdviceEntry.prose("text", text, true));
        if (attached.size() > MOST_DOCUMENTS) {
            faults.add(Fault.at(Documents.FIELD, "proceedings.too-many-documents", MOST_DOCUMENTS));
        }
        InvalidInput.refuse(faults);
        int number = about.advice().file(kind, about.side(actor), actor.organisation(), text, record.today());
        attached.forEach(each -> documents.keep(SubmissionRooms.of(about.proceedings(), number), each, actor));
        record.act(new SubmissionFiled(about.agreement(), about.key(), kind, number, actor.organisation()), actor, Role.NEGOTIATOR);
    }
}
