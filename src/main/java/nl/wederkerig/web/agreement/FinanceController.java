package nl.wederkerig.web.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementAct;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.AmendmentStatus;
import nl.wederkerig.agreement.ChecksView;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.PriorCheckView;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.checklist.ChecklistsOfAgreement;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Finance and checks of an agreement (A5, A11). */
@Controller
class FinanceController {

    private final AgreementHeaderModel headers;
    private final Agreements agreements;
    private final OrganisationNames organisations;
    private final PromiseTexts promises;
    private final ChecklistsOfAgreement checklists;
    private final NeededForSigning needed;
    private final Texts texts;

    FinanceController(AgreementHeaderModel headers, @Lazy Agreements agreements, OrganisationNames organisations, PromiseTexts promises,
            ChecklistsOfAgreement checklists, NeededForSigning needed, Texts texts) {
        this.headers = headers;
        this.agreements = agreements;
        this.organisations = organisations;
        this.promises = promises;
        this.checklists = checklists;
        this.needed = needed;
        this.texts = texts;
    }

    @GetMapping("/akkoorden/{id}/financien")
    String finance(@PathVariable AgreementId id, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.FINANCE);
        ChecksView checks = agreement.checks();
        OrganisationNames.Names names = organisations.of(named(agreement));
        FinancialParagraph paragraph = checks.financialParagraph();
        Map<Integer, BigDecimal> amounts = paragraph == null ? Map.of() : paragraph.amounts();
        List<Entry> years = amounts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> Entry.of(String.valueOf(each.getKey()), promises.euros(each.getValue()))).toList();
        String total = amounts.size() < 2 ? null
                : promises.euros(amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<String> missing = needed.missing(checks);
        model.addAttribute("page", new FinanceView(finance(checks, names), years, total, years.isEmpty() ? List.of() : payments(agreement, actor),
                url(agreement, AgreementAct.COMPLETE_FINANCIAL_PARAGRAPH), udo(checks, names),
                url(agreement, AgreementAct.COMPLETE_UDO_CHECK), missing.isEmpty() ? null : String.join(", ", missing),
                agreement.priorChecks().stream().map(each -> priorCheck(each, names)).toList(),
                url(agreement, AgreementAct.ASK_CHECK), url(agreement, AgreementAct.ANSWER_CHECK), lists(agreement, actor)));
        return "agreement/finance";
    }

    /** Once it is signed, or has ended, what is open in a list asks no attention, unless an amendment was proposed. */
    private List<ChecklistsOfAgreement.Row> lists(AgreementView agreement, Actor actor) {
        boolean changes = agreement.amendment() != null && agreement.amendment().status() == AmendmentStatus.PROPOSED;
        boolean past = StatusTones.isEnded(agreement.header().status()) || agreement.header().inForceOn() != null && !changes;
        return past ? checklists.past(agreement.header().id(), actor) : checklists.of(agreement.header().id(), actor);
    }

    private List<Entry> payments(AgreementView agreement, Actor actor) {
        return agreements.texts(agreement.header().id(), actor).stream().filter(each -> each.version() == agreement.currentVersion())
                .map(TextVersionView::commitments).findFirst()
                .map(each -> promises.payments(each, organisations.of(PromiseTexts.named(each).toList()))).orElse(List.of());
    }

    private FinanceView.Check finance(ChecksView checks, OrganisationNames.Names names) {
        FinancialParagraph paragraph = checks.financialParagraph();
        if (paragraph == null) {
            return check("missing", Tone.ATTENTION, null, null, names);
        }
        String standing = !paragraph.applicable() ? "not-applicable" : paragraph.substantiated() ? "substantiated" : "unfounded";
        return check(standing, paragraph.complete() ? Tone.ON_COURSE : Tone.ATTENTION, paragraph.reason(),
                checks.financialParagraphBy(), names);
    }

    private FinanceView.Check udo(ChecksView checks, OrganisationNames.Names names) {
        UdoCheck udo = checks.udoCheck();
        if (udo == null) {
            return check("missing", Tone.ATTENTION, null, null, names);
        }
        String standing = !udo.applicable() ? "not-applicable" : udo.done() ? "done" : "not-done";
        return check(standing, udo.complete() ? Tone.ON_COURSE : Tone.ATTENTION,
                udo.applicable() ? udo.findings() : udo.reason(), checks.udoCheckBy(), names);
    }

    private FinanceView.Check check(String standing, Tone tone, String note, ChecksView.By by, OrganisationNames.Names names) {
        return new FinanceView.Check(tone, tone == Tone.ON_COURSE, texts.get("web.agreement.check." + standing), note,
                by == null ? null : names.of(by.organisation()), by == null ? null : by.at());
    }

    private FinanceView.PriorCheck priorCheck(PriorCheckView check, OrganisationNames.Names names) {
        boolean answered = check.answeredAt() != null;
        String answer = answered ? texts.get("web.agreement.prior." + (check.objection() ? "objection" : "no-objection")) : null;
        return new FinanceView.PriorCheck(check.version(), names.of(check.askedBy()), check.askedAt(), check.answerBy(), answer,
                check.objection() ? Tone.LATE : Tone.ON_COURSE, texts.word("ground", check.ground()), check.wording(),
                check.answeredAt());
    }

    private static String url(AgreementView agreement, AgreementAct act) {
        boolean possible = agreement.acts().stream().anyMatch(each -> each.act() == act && each.possible());
        return possible ? ActPage.of(act).url(agreement.header().id()) : null;
    }

    private static List<OrganisationId> named(AgreementView agreement) {
        List<OrganisationId> ids = new ArrayList<>();
        agreement.priorChecks().forEach(check -> ids.add(check.askedBy()));
        if (agreement.checks().financialParagraphBy() != null) {
            ids.add(agreement.checks().financialParagraphBy().organisation());
        }
        if (agreement.checks().udoCheckBy() != null) {
            ids.add(agreement.checks().udoCheckBy().organisation());
        }
        return ids;
    }
}
