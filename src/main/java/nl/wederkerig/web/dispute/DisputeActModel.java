package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.ConsultationLevel;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeAct;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.proceedings.BindingAdvicesSeen;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Fills the page on which something is done in a dispute. */
@Component
class DisputeActModel {

    /** Parameter with the SHA-256 of the settlement that is consented to. */
    static final String SETTLEMENT = "voorstel";
    static final String DISPOSE = "dispose.";

    private final DisputeWords words;
    private final SettlementWords settlements;
    private final DisputedCommitments commitments;
    private final BindingAdvicesSeen advices;
    private final Texts texts;

    DisputeActModel(DisputeWords words, SettlementWords settlements, DisputedCommitments commitments,
            @Lazy BindingAdvicesSeen advices, Texts texts) {
        this.words = words;
        this.settlements = settlements;
        this.commitments = commitments;
        this.advices = advices;
        this.texts = texts;
    }

    DisputeActView of(DisputeActPage page, AgreementId agreement, DisputeView dispute, Form form, Actor actor) {
        OrganisationNames.Names names = words.names(List.of(dispute));
        Optional<Settlement> proposed = proposed(dispute, form);
        boolean possible = dispute.acts().contains(page.act()) && (page != DisputeActPage.AGREE_TO_SETTLEMENT || proposed.isPresent());
        return new DisputeActView(page.url(agreement, dispute.key()), DisputePages.of(agreement, dispute.key()),
                words.title(dispute, names), words.act("act", page, dispute), explained(page, dispute, names, actor),
                words.act("button", page, dispute), page.fields(), page.drastic(),
                possible ? null : texts.get("web.dispute.not-now"), consented(page.act(), dispute, names),
                page == DisputeActPage.SETTLE ? about(agreement, dispute) : List.of(),
                choices("web.dispute.disposal.", Disposal.Kind.values()), choices("web.dispute.level.", ConsultationLevel.values()),
                choices("web.agreement.unit.", TermLength.Unit.values()), proposed.map(
                        each -> settlements.all(each, commitments.texts(agreement, List.of(dispute)), names)).orElse(List.of()),
                words.parties(dispute, names),
                page == DisputeActPage.SETTLE && arbitersSit(agreement, dispute, actor),
                dispute.stage() == DisputeStage.CONSULTATION ? dispute.consultation().lastDay() : null,
                page == DisputeActPage.SUSPEND || page == DisputeActPage.EXTEND || page == DisputeActPage.RESUME,
                dispute.next() == null ? null : StringUtils.uncapitalize(texts.get("dispute.procedure." + dispute.next())), form);
    }

    /** Before they are constituted, and after their award, nobody can lay a settlement down. */
    private boolean arbitersSit(AgreementId agreement, DisputeView dispute, Actor actor) {
        return dispute.stage() == DisputeStage.THIRD_PARTY && dispute.procedure() == Procedure.BINDING_ADVICE
                && advices.view(agreement, dispute.key(), actor)
                        .filter(advice -> advice.constitutedOn() != null && advice.awardedOn() == null).isPresent();
    }

    /** Of a withdrawal what it does in this dispute, and who must do the same. */
    private String explained(DisputeActPage page, DisputeView dispute, OrganisationNames.Names names, Actor actor) {
        if (page != DisputeActPage.WITHDRAW || dispute.milestone() != null) {
            return words.act("explain", page, dispute);
        }
        List<OrganisationId> others = dispute.stage() == DisputeStage.CONSULTATION ? dispute.claimants() : dispute.parties();
        List<OrganisationId> consented = dispute.pending().stream().filter(each -> each.act() == DisputeAct.WITHDRAW)
                .flatMap(each -> each.by().stream()).toList();
        List<OrganisationId> awaited = others.stream().filter(each -> !actor.belongsTo(each) && !consented.contains(each)).toList();
        return awaited.isEmpty() ? texts.get("web.dispute.withdraw.at-once") : texts.get("web.dispute.withdraw.with-others", names.all(awaited));
    }

    /** The settlement that the address names, among those that some consented to. */
    static Optional<Settlement> proposed(DisputeView dispute, Form form) {
        String wanted = form.value(SETTLEMENT);
        return dispute.pending().stream().filter(each -> each.act() == DisputeAct.SETTLE && wanted.equals(each.content()))
                .map(DisputeView.Pending::settlement).findFirst();
    }

    private List<String> consented(DisputeAct act, DisputeView dispute, OrganisationNames.Names names) {
        DisputeAct joint = act == DisputeAct.CONSENT_TO_WITHDRAWAL ? DisputeAct.WITHDRAW : act;
        List<String> lines = new ArrayList<>();
        dispute.pending().stream().filter(each -> each.act() == joint && joint != DisputeAct.SETTLE).forEach(each -> lines.add(
                each.content() == null ? texts.get("web.dispute.consented", names.all(each.by()))
                        : texts.get("web.dispute.consented-to", names.all(each.by()), content(each))));
        return lines;
    }

    private String content(DisputeView.Pending pending) {
        return pending.act() == DisputeAct.SUSPEND ? texts.spoken().day(LocalDate.parse(pending.content()))
                : texts.length(TermLength.parse(pending.content()));
    }

    List<Choice> about(AgreementId agreement, DisputeView dispute) {
        Map<String, String> known = commitments.texts(agreement, List.of(dispute));
        return dispute.commitments().stream().map(key -> Choice.of(key, known.getOrDefault(key, key))).toList();
    }

    List<Choice> choices(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(each -> Choice.of(
                each instanceof TermLength.Unit ? each.name().substring(0, 1) : each.name(), texts.get(prefix + each.name()))).toList();
    }
}
