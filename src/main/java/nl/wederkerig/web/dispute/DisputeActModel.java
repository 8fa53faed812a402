package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.ConsultationLevel;
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
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Fills the page on which something is done in a dispute. */
@Component
class DisputeActModel {

    /** Parameter with the SHA-256 of the settlement that is consented to. */
    static final String SETTLEMENT = "voorstel";

    private final DisputeWords words;
    private final SettlementWords settlements;
    private final DisputedCommitments commitments;
    private final BindingAdvicesSeen advices;
    private final GivenConsents consents;
    private final HolidayTable holidays;
    private final Texts texts;
    private final Dates dates;

    DisputeActModel(DisputeWords words, SettlementWords settlements, DisputedCommitments commitments,
            @Lazy BindingAdvicesSeen advices, GivenConsents consents, HolidayTable holidays, Texts texts, Dates dates) {
        this.holidays = holidays;
        this.dates = dates;
        this.words = words;
        this.settlements = settlements;
        this.commitments = commitments;
        this.advices = advices;
        this.consents = consents;
        this.texts = texts;
    }

    DisputeActView of(DisputeActPage page, AgreementView agreed, DisputeView dispute, Form form, Actor actor) {
        AgreementId agreement = agreed.header().id();
        OrganisationNames.Names names = words.names(List.of(dispute));
        Optional<Settlement> proposed = proposed(dispute, form);
        boolean possible = dispute.acts().contains(page.act()) && (page != DisputeActPage.AGREE_TO_SETTLEMENT || proposed.isPresent());
        return new DisputeActView(page.url(agreement, dispute.key()), DisputePages.of(agreement, dispute.key()),
                words.title(dispute, names), words.act("act", page, dispute), explained(page, agreed, dispute, names, actor),
                button(page, dispute), page.fields(), page.drastic(),
                possible ? null : texts.get("web.dispute.not-now"), consented(page.act(), dispute, names),
                page == DisputeActPage.SETTLE ? about(agreement, dispute) : List.of(),
                choices("web.dispute.disposal.", DisposalForm.Fate.values()), choices("web.dispute.level.", ConsultationLevel.values()),
                choices("web.agreement.unit.", TermLength.Unit.values()), proposed.map(
                        each -> settlements.all(each, commitments.texts(agreement, List.of(dispute)), names)).orElse(List.of()),
                words.parties(dispute, names),
                page == DisputeActPage.SETTLE && arbitersSit(agreement, dispute, actor),
                dispute.stage() == DisputeStage.CONSULTATION ? dispute.consultation().lastDay() : null,
                page == DisputeActPage.SUSPEND || page == DisputeActPage.EXTEND || page == DisputeActPage.RESUME,
                dispute.next() == null ? null : StringUtils.uncapitalize(texts.get("dispute.procedure." + dispute.next())),
                facts(page, dispute, names),
                endsDeadlock(page, dispute) ? settlements.becomesText(agreed, words.joined(dispute.parties(), names)) : List.of(),
                endsDeadlock(page, dispute), form);
    }

    private static boolean endsDeadlock(DisputeActPage page, DisputeView dispute) {
        return page.act() == DisputeAct.SETTLE && dispute.kind() == DisputeKind.DEADLOCK;
    }

    private String button(DisputeActPage page, DisputeView dispute) {
        boolean first = page.together() && dispute.pending().stream().noneMatch(each -> each.act() == page.act());
        return first ? texts.get("web.dispute.button.first." + page) : words.act("button", page, dispute);
    }

    private List<Entry> facts(DisputeActPage page, DisputeView dispute, OrganisationNames.Names names) {
        if (!page.together()) {
            return List.of();
        }
        List<Entry> facts = new ArrayList<>();
        if (page == DisputeActPage.SUSPEND && dispute.consultation() != null) {
            LocalDate from = dispute.consultation().resumesOn() == null ? dates.today() : dispute.consultation().resumesOn();
            facts.add(Entry.of(texts.get("web.agreement.act.fact.at-most"), dates.day(Suspension.LONGEST.after(from))));
        }
        if (page == DisputeActPage.EXTEND && dispute.consultation() != null) {
            extensions(dispute).forEach(by -> facts.add(Entry.of(texts.get("web.agreement.act.fact.extended", texts.length(by)),
                    dates.day(dispute.consultation().term().extendedBy(by).end(holidays.current()).lastDay()))));
        }
        facts.add(Entry.of(texts.get("web.agreement.act.fact.by"), names.all(dispute.parties())));
        return facts;
    }

    /** Those that some consented to; before, a few that come to mind. */
    private static List<TermLength> extensions(DisputeView dispute) {
        List<TermLength> asked = dispute.pending().stream().filter(each -> each.act() == DisputeAct.EXTEND)
                .map(each -> TermLength.parse(each.content())).toList();
        return asked.isEmpty() ? Stream.of(1, 2, 3).map(TermLength::months).toList() : asked;
    }

    /** Before they are constituted, and after their award, nobody can lay a settlement down. */
    private boolean arbitersSit(AgreementId agreement, DisputeView dispute, Actor actor) {
        return dispute.stage() == DisputeStage.THIRD_PARTY && dispute.procedure() == Procedure.BINDING_ADVICE
                && advices.view(agreement, dispute.key(), actor)
                        .filter(advice -> advice.constitutedOn() != null && advice.awardedOn() == null).isPresent();
    }

    /** Of a withdrawal what it does in this dispute, and who must do the same. */
    private String explained(DisputeActPage page, AgreementView agreed, DisputeView dispute, OrganisationNames.Names names, Actor actor) {
        String general = page == DisputeActPage.WITHDRAW && dispute.milestone() == null ? withdrawn(dispute, names, actor)
                : words.act("explain", page, dispute, words.joined(dispute.parties(), names));
        if (!page.drastic() || dispute.milestone() != null) {
            return general;
        }
        if (dispute.kind() != DisputeKind.DEADLOCK || agreed.term() == null) {
            return general;
        }
        return general + " " + texts.get("web.dispute.withdraw.deadlock" + (agreed.term().givenAnew() ? ".again" : ""));
    }

    private String withdrawn(DisputeView dispute, OrganisationNames.Names names, Actor actor) {
        List<OrganisationId> consented = dispute.pending().stream().filter(each -> each.act() == DisputeAct.WITHDRAW)
                .flatMap(each -> each.by().stream()).toList();
        List<OrganisationId> awaited = needed(DisputeAct.WITHDRAW, dispute).stream()
                .filter(each -> !actor.belongsTo(each) && !consented.contains(each)).toList();
        return awaited.isEmpty() ? texts.get("web.dispute.withdraw.at-once")
                : texts.get("web.dispute.withdraw.with-others", words.joined(awaited, names), awaited.size());
    }

    /** Whose consent it takes: before a third party comes in, the claimants withdraw by themselves (D3). */
    static List<OrganisationId> needed(DisputeAct act, DisputeView dispute) {
        return act == DisputeAct.WITHDRAW && dispute.stage() == DisputeStage.CONSULTATION ? dispute.claimants() : dispute.parties();
    }

    /** What the reader has done. @param before the dispute as it was. @param now as it is since */
    String done(DisputeActPage page, DisputeView before, DisputeView now, Actor actor) {
        DisputeAct act = joint(page.act());
        String done = texts.get("web.dispute.done." + page);
        if (act == DisputeAct.STATE_INTEREST || act == DisputeAct.HOLD_CONSULTATION) {
            return done;
        }
        Map<OrganisationId, String> waiting = new HashMap<>();
        now.pending().stream().filter(each -> each.act() == act)
                .forEach(each -> each.by().forEach(party -> waiting.put(party, Objects.requireNonNullElse(each.content(), ""))));
        boolean laysDown = act == DisputeAct.SETTLE && !waiting.containsKey(actor.organisation()) && !now.stage().ended();
        return done + " " + (laysDown ? texts.get("web.dispute.done.lay-down", words.joined(before.parties(), words.names(List.of(before))))
                : consents.said(before, needed(act, before), waiting, actor));
    }

    private static DisputeAct joint(DisputeAct act) {
        return act == DisputeAct.CONSENT_TO_WITHDRAWAL ? DisputeAct.WITHDRAW : act;
    }

    /** The settlement that the address names, among those that some consented to. */
    static Optional<Settlement> proposed(DisputeView dispute, Form form) {
        String wanted = form.value(SETTLEMENT);
        return dispute.pending().stream().filter(each -> each.act() == DisputeAct.SETTLE && wanted.equals(each.content()))
                .map(DisputeView.Pending::settlement).findFirst();
    }

    private List<String> consented(DisputeAct act, DisputeView dispute, OrganisationNames.Names names) {
        DisputeAct joint = joint(act);
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
        return commitments.choices(agreement, dispute);
    }

    List<Choice> choices(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(each -> Choice.of(
                each instanceof TermLength.Unit ? each.name().substring(0, 1) : each.name(), texts.get(prefix + each.name()))).toList();
    }
}
