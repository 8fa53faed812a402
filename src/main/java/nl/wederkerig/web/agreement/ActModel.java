package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.AvailableAct;
import nl.wederkerig.agreement.ChecksView;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.agreement.WhatIfView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.stereotype.Component;

/** Makes the page on which something is done, filled in with what stands now. */
@Component
class ActModel {

    private static final String BZK = "BZK";

    private final Agreements agreements;
    private final OrganisationNames organisations;
    private final PendingActs pending;
    private final PromiseTexts promises;
    private final ArrangementTexts arrangements;
    private final FormChoices choices;
    private final PlannedAdvices advices;
    private final ActFacts facts;
    private final StandingCommitments commitments;
    private final Texts texts;
    private final Wording wording;

    ActModel(Agreements agreements, OrganisationNames organisations, PendingActs pending, PromiseTexts promises,
            ArrangementTexts arrangements, FormChoices choices, PlannedAdvices advices, ActFacts facts, StandingCommitments commitments,
            Texts texts, Wording wording) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.pending = pending;
        this.promises = promises;
        this.arrangements = arrangements;
        this.choices = choices;
        this.advices = advices;
        this.facts = facts;
        this.commitments = commitments;
        this.texts = texts;
        this.wording = wording;
    }

    /**
     * @param typed null for what stands now; of an address that adds a commitment, that one
     * @throws NotFound for who has no part in it
     */
    ActView of(ActPage page, AgreementView agreement, Form typed, Actor actor) {
        List<AvailableAct> own = agreement.acts().stream().filter(each -> each.act() == page.act()).toList();
        if (own.isEmpty()) {
            throw new NotFound("act " + page, agreement.header().id());
        }
        Optional<TextVersionView> text = page.isAboutText() || page == ActPage.PROPOSE_AMENDMENT || page == ActPage.ACCEPT_AMENDMENT
                ? current(agreement, actor) : Optional.empty();
        List<Choice> waiting = page == ActPage.BEGIN_ADVICE ? advices.waiting(agreement, actor) : List.of();
        List<Choice> events = page == ActPage.RECORD_EVENT ? commitments.events(agreement, actor) : List.of();
        Form standing = typed != null && !CommitmentsForm.adds(typed) ? typed : Form.of(standing(page, agreement, text.orElse(null), waiting, actor));
        Form form = typed != null && CommitmentsForm.adds(typed) ? CommitmentsForm.withAdded(standing, typed) : standing;
        OrganisationNames.Names names = organisations.of(named(agreement, text.orElse(null)));
        int rows = page == ActPage.CHANGE_TIMETABLE
                ? ArrangementForm.rows(form, ArrangementForm.MILESTONES, 3) : CommitmentsForm.rows(form);
        return new ActView(page.url(agreement.header().id()), "/akkoorden/" + agreement.header().id(), facts.title(page, agreement),
                facts.explanation(page, agreement, names, actor), button(page, agreement),
                page.fields(), page.isDrastic(), blocked(own, page, events), form,
                roles(own), consents(page, agreement, actor, names), parties(agreement, names),
                page == ActPage.CHANGE_ARRANGEMENT ? choices.appointing() : List.of(),
                waiting, rows,
                IntStream.range(0, rows).mapToObj(row -> CommitmentsForm.key(form, row)).toList(),
                agreement.revision(), agreement.currentVersion(),
                page == ActPage.ACCEPT_ARRANGEMENT ? arrangements.entries(agreement.arrangement(), names)
                        : facts.of(page, agreement, names, actor),
                text.filter(each -> page != ActPage.PROPOSE_TEXT && page != ActPage.PROPOSE_AMENDMENT).map(each -> shown(each, names)).orElse(null),
                choices.all(), ArrangementForm.rows(form, ArrangementForm.WHAT_IFS, 1),
                pending.isConsented(page, agreement, actor), isBzk(actor) || !form.faultsOf("applicable").isEmpty() || form.has("applicable", "false"),
                page == ActPage.ACCEPT_ARRANGEMENT ? timetable(agreement, names) : List.of(),
                events,
                page == ActPage.TERMINATE ? commitments.lapsing(agreement, actor) : List.of(), numbered(form, rows, page));
    }

    /** What the actor is about to have done; asked before. */
    String done(ActPage page, AgreementId id, Form typed, Actor actor) {
        if (page.joint() == null && page != ActPage.ACCEPT_ARRANGEMENT && page != ActPage.ACCEPT_TEXT && page != ActPage.PROPOSE_AMENDMENT) {
            return texts.word("done", page);
        }
        AgreementView agreement = agreements.view(id, actor);
        return facts.done(page, agreement, new FormFields(typed), organisations.of(named(agreement, null)), actor);
    }

    /** "Afspraak 2: Een loket openen", by key; a row without words will be left out of the text. */
    private List<Choice> numbered(Form form, int rows, ActPage page) {
        return !page.fields().equals("text") ? List.of()
                : IntStream.range(0, rows).filter(row -> !form.value("commitments[" + row + "].text").isBlank())
                        .mapToObj(row -> Choice.of(CommitmentsForm.key(form, row), texts.get("web.agreement.new.mistake",
                                texts.get("web.agreement.form.commitment", row + 1), form.value("commitments[" + row + "].text")))).toList();
    }

    /** Who is the first only proposes it. */
    private String button(ActPage page, AgreementView agreement) {
        boolean first = page.joint() != null && agreement.pending().stream().noneMatch(each -> each.act() == page.joint());
        return first && page != ActPage.ACCEPT_AMENDMENT ? texts.get("web.agreement.button.first." + page) : texts.word("button", page);
    }

    private boolean isBzk(Actor actor) {
        return actor.organisation() != null && BZK.equals(organisations.of(List.of(actor.organisation())).of(actor.organisation()));
    }

    private List<Entry> timetable(AgreementView agreement, OrganisationNames.Names names) {
        return Stream.of(agreement.timetable().stream().map(each -> Entry.of(each.title(), milestone(each, names))),
                agreement.progress().whatIfs().stream().map(texts::whatIf)).flatMap(each -> each).toList();
    }

    private String milestone(Milestone milestone, OrganisationNames.Names names) {
        String on = texts.spoken().day(milestone.on());
        String by = milestone.owner() == null ? on : texts.get("web.agreement.form.milestone.by", on, names.of(milestone.owner()));
        return Stream.concat(Stream.of(by), texts.advice(milestone.advice()).stream()).collect(Collectors.joining(" · "));
    }

    private Optional<TextVersionView> current(AgreementView agreement, Actor actor) {
        return agreement.currentVersion() == 0 ? Optional.empty() : agreements.texts(agreement.header().id(), actor).stream()
                .filter(version -> version.version() == agreement.currentVersion()).findFirst();
    }

    /** @param waiting where there is one, it is meant */
    private Map<String, Object> standing(ActPage page, AgreementView agreement, TextVersionView text, List<Choice> waiting, Actor actor) {
        Map<String, Object> standing = new LinkedHashMap<>();
        switch (page) {
            case CHANGE_ARRANGEMENT -> standing.putAll(ArrangementForm.typed(agreement.arrangement()));
            case CHANGE_TIMETABLE -> {
                standing.putAll(ArrangementForm.typed(agreement.timetable()));
                standing.putAll(ArrangementForm.typedWhatIfs(agreement.progress().whatIfs().stream().map(WhatIfView::whatIf).toList()));
            }
            case BEGIN_ADVICE -> waiting.stream().filter(each -> waiting.size() == 1).forEach(each -> standing.put("milestone", each.value()));
            case MARK_PUBLIC -> standing.put("public", agreement.header().markedPublic());
            case COMPLETE_FINANCIAL_PARAGRAPH -> finance(standing, agreement.checks());
            case COMPLETE_UDO_CHECK -> udo(standing, agreement.checks());
            case PROPOSE_TEXT, PROPOSE_AMENDMENT -> {
                if (text != null) {
                    standing.put("text", text.text());
                    standing.putAll(CommitmentsForm.typed(page == ActPage.PROPOSE_AMENDMENT
                            ? commitments.asTheyStand(text.commitments(), agreement, actor) : text.commitments()));
                }
            }
            default -> { }
        }
        return standing;
    }

    private static void finance(Map<String, Object> standing, ChecksView checks) {
        if (checks.financialParagraph() != null) {
            standing.put("applicable", checks.financialParagraph().applicable());
            standing.put("substantiated", checks.financialParagraph().substantiated());
            standing.put(ActDesk.FINANCE + "amounts", CommitmentsForm.amounts(checks.financialParagraph().amounts()));
            standing.put(ActDesk.FINANCE + "reason", checks.financialParagraph().reason() == null ? "" : checks.financialParagraph().reason());
        }
    }

    private static void udo(Map<String, Object> standing, ChecksView checks) {
        if (checks.udoCheck() != null) {
            standing.put("applicable", checks.udoCheck().applicable());
            standing.put("done", checks.udoCheck().done());
            standing.put(ActDesk.UDO + "findings", checks.udoCheck().findings() == null ? "" : checks.udoCheck().findings());
            standing.put(ActDesk.UDO + "reason", checks.udoCheck().reason() == null ? "" : checks.udoCheck().reason());
        }
    }

    private String blocked(List<AvailableAct> own, ActPage page, List<Choice> events) {
        if (own.stream().noneMatch(AvailableAct::possible)) {
            return wording.reason(own.get(0).reason());
        }
        return page == ActPage.RECORD_EVENT && events.isEmpty() ? texts.get("rule.C4.nothing-waits") : null;
    }

    /** Where the organisation is party twice, for which of the two it acts. */
    private List<Choice> roles(List<AvailableAct> own) {
        return own.size() < 2 ? List.of() : own.stream().filter(each -> each.as() != null)
                .map(each -> Choice.of(each.as().name(), texts.word("party-role", each.as()))).toList();
    }

    private List<OverviewView.Joint> consents(ActPage page, AgreementView agreement, Actor actor, OrganisationNames.Names names) {
        return page == ActPage.ACCEPT_ARRANGEMENT ? List.of(pending.arrangement(agreement, actor, names))
                : page.joint() == null ? List.of() : pending.pending(agreement, page.joint(), actor, names);
    }

    private static List<Choice> parties(AgreementView agreement, OrganisationNames.Names names) {
        return agreement.parties().stream().filter(party -> party.role() != PartyRole.OBSERVER).map(PartyView::organisation)
                .distinct().map(party -> Choice.of(party.value(), names.of(party))).toList();
    }

    private TextsView.Version shown(TextVersionView version, OrganisationNames.Names names) {
        return new TextsView.Version(version.version(), texts.word("origin", version.origin()), names.of(version.proposedBy()),
                version.proposedAt(), version.sha256(), List.of(),
                version.text().lines().filter(line -> !line.isBlank()).toList(),
                promises.rows(version.commitments(), names));
    }

    private static List<OrganisationId> named(AgreementView agreement, TextVersionView text) {
        List<OrganisationId> ids = new ArrayList<>(agreement.parties().stream().map(PartyView::organisation).toList());
        if (agreement.arrangement() != null) {
            ids.addAll(agreement.arrangement().decisionsBy());
            Stream.ofNullable(agreement.arrangement().appointingAuthority()).forEach(ids::add);
        }
        if (text != null) {
            ids.add(text.proposedBy());
            PromiseTexts.named(text.commitments()).forEach(ids::add);
        }
        return ids;
    }
}
