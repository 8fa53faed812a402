package nl.wederkerig.web.signing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.AvailableSigningAct;
import nl.wederkerig.signing.SigningAct;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRounds;
import nl.wederkerig.web.agreement.AmendmentUnderWay;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.PromiseRow;
import nl.wederkerig.web.agreement.PromiseTexts;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.checklist.ChecklistsOfAgreement;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills the page on which somebody signs, declines, ratifies or refuses to. */
@Component
class SigningActModel {

    static final String SHA256 = "sha256";
    private static final String BZK = "BZK";

    private final SigningRounds rounds;
    private final Agreements agreements;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final PromiseTexts promises;
    private final SigningEffects effects;
    private final ChecklistsOfAgreement checklists;
    private final AmendmentUnderWay amendments;
    private final Texts texts;
    private final Dates dates;
    private final Wording wording;

    SigningActModel(@Lazy SigningRounds rounds, @Lazy Agreements agreements, Organisations organisations, OrganisationNames names,
            PromiseTexts promises, SigningEffects effects, ChecklistsOfAgreement checklists, AmendmentUnderWay amendments, Texts texts,
            Dates dates, Wording wording) {
        this.rounds = rounds;
        this.agreements = agreements;
        this.organisations = organisations;
        this.names = names;
        this.promises = promises;
        this.effects = effects;
        this.checklists = checklists;
        this.amendments = amendments;
        this.texts = texts;
        this.dates = dates;
        this.wording = wording;
    }

    /** @param as the role asked for; null where the organisation is party once */
    SigningActView of(SigningActPage page, AgreementView agreement, PartyRole as, Form form, Actor actor) {
        Optional<SigningRoundView> round = rounds.of(agreement.header().id(), actor).stream().findFirst();
        Optional<AvailableSigningAct> act = round.stream().flatMap(each -> each.acts().stream())
                .filter(each -> each.act() == page.act() && (as == null || each.as() == as))
                .min(Comparator.comparing(each -> !each.possible()));
        if (act.isEmpty() || !act.get().possible()) {
            String why = act.map(each -> wording.reason(each.reason())).orElseGet(() -> texts.get("web.signing.nothing-to-do"));
            return view(page, agreement, act.map(AvailableSigningAct::as).orElse(as),
                    new Parts(null, why, List.of(), List.of(), form, null, List.of(), false, false, false));
        }
        PartyKey party = new PartyKey(actor.organisation(), act.get().as());
        return view(page, agreement, party.role(), parts(page, agreement, round.get(), party, form, actor));
    }

    private Parts parts(SigningActPage page, AgreementView agreement, SigningRoundView round, PartyKey party, Form form, Actor actor) {
        Optional<TextVersionView> text = agreements.texts(agreement.header().id(), actor).stream()
                .filter(version -> version.version() == round.version()).findFirst();
        OrganisationNames.Names known = names.of(named(agreement, text));
        List<String> others = agreement.parties().stream().map(each -> each.organisation())
                .filter(each -> !each.equals(party.organisation())).distinct().map(known::of).toList();
        boolean coSigner = party.role() == PartyRole.CO_SIGNER;
        String lead = texts.get("web.signing.lead." + page + (coSigner ? ".co" : ""), known.of(party.organisation()));
        boolean referred = coSigner && !round.referrals().isEmpty();
        return new Parts(lead, null, effects.of(page, agreement, round, party, actor, known), told(page, coSigner, others),
                hidden(form, party, round), text.map(each -> reading(each, agreement, known, round, coSigner, actor)).orElse(null),
                page.refuses() && (coSigner || isBzk(party)) ? grounds() : List.of(),
                page == SigningActPage.SIGN && !round.byAward() && !referred, page == SigningActPage.SIGN,
                round.acts().stream().anyMatch(each -> each.act() == SigningAct.DECLINE && each.possible() && each.as() == party.role()));
    }

    private static List<OrganisationId> named(AgreementView agreement, Optional<TextVersionView> text) {
        return Stream.concat(agreement.parties().stream().map(each -> each.organisation()),
                text.stream().flatMap(each -> PromiseTexts.named(each.commitments()))).toList();
    }

    private boolean isBzk(PartyKey party) {
        return organisations.byCode(BZK, dates.today()).filter(party.organisation()::equals).isPresent();
    }

    /** What was read stays what was read, also when the form comes back. */
    private static Form hidden(Form form, PartyKey party, SigningRoundView round) {
        if (!form.value(SHA256).isEmpty()) {
            return form;
        }
        Map<String, Object> values = new HashMap<>(Map.of(SigningActPage.ROLE, party.role().name(), SHA256, round.sha256()));
        return Form.of(values).with(form.faults());
    }

    private SigningActView.Reading reading(TextVersionView text, AgreementView agreement, OrganisationNames.Names known,
            SigningRoundView round, boolean coSigner, Actor actor) {
        String open = coSigner ? checklists.open(List.of(agreement.header().id())).get(agreement.header().id()) : null;
        return new SigningActView.Reading(text.version(),
                Arrays.stream(text.text().split("\n")).filter(line -> !line.isBlank()).toList(),
                promised(text.commitments(), known), money(agreement, text, known),
                "/akkoorden/" + agreement.header().id() + "/financien", agreement.checks() != null && !agreement.checks().complete(), open,
                round.sha256(),
                "/akkoorden/" + agreement.header().id() + "/teksten?versie=" + text.version(),
                round.amendment() ? amendments.comparison(agreement, actor) : null);
    }

    /** What waits for another commitment names it by what it says. */
    private List<PromiseRow> promised(List<PromisedCommitment> commitments, OrganisationNames.Names known) {
        Map<String, String> said = commitments.stream()
                .collect(Collectors.toMap(PromisedCommitment::key, each -> "\u2018" + each.text() + "\u2019", (one, other) -> one));
        return commitments.stream().map(each -> {
            PromiseRow row = promises.row(each, known);
            String after = each.afterCommitment() == null ? null : said.getOrDefault(each.afterCommitment(), each.afterCommitment());
            return new PromiseRow(row.key(), row.obligor(), row.beneficiaries(), row.text(), row.due(), row.money(),
                    promises.condition(after, each.afterEvent()), row.detail());
        }).toList();
    }

    /** By year and in all, and who pays, where the commitments say it. */
    private List<Entry> money(AgreementView agreement, TextVersionView text, OrganisationNames.Names known) {
        FinancialParagraph paragraph = agreement.checks().financialParagraph();
        if (paragraph == null) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>(paragraph.amounts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> Entry.of(String.valueOf(each.getKey()), promises.euros(each.getValue()))).toList());
        if (entries.size() > 1) {
            entries.add(Entry.of(texts.get("web.agreement.finance.total"),
                    promises.euros(paragraph.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        }
        if (!entries.isEmpty()) {
            entries.addAll(promises.payments(text.commitments(), known));
            entries.addAll(differing(paragraph.amounts(), text.commitments()));
        }
        return entries;
    }

    /** Years in which the commitments together name another amount than the paragraph; none where they name no amounts at all. */
    private List<Entry> differing(Map<Integer, BigDecimal> paragraph, List<PromisedCommitment> commitments) {
        Map<Integer, BigDecimal> promised = new TreeMap<>();
        commitments.forEach(each -> each.amounts().forEach((year, amount) -> promised.merge(year, amount, BigDecimal::add)));
        return promised.isEmpty() ? List.of() : Stream.concat(paragraph.keySet().stream(), promised.keySet().stream()).distinct().sorted()
                .filter(year -> in(paragraph, year).compareTo(in(promised, year)) != 0)
                .map(year -> Entry.of(texts.get("web.signing.differs", String.valueOf(year)), texts.get("web.signing.differs.amounts",
                        promises.euros(in(paragraph, year)), promises.euros(in(promised, year))))).toList();
    }

    private static BigDecimal in(Map<Integer, BigDecimal> amounts, int year) {
        return amounts.getOrDefault(year, BigDecimal.ZERO);
    }

    /** When the co-signer refuses, the cabinet hears of it too. */
    private List<String> told(SigningActPage page, boolean coSigner, List<String> others) {
        return page.refuses() && coSigner ? Stream.concat(others.stream(), Stream.of(texts.get("web.signing.told.cabinet"))).toList() : others;
    }

    private List<Choice> grounds() {
        return Arrays.stream(Ground.values()).map(each -> Choice.of(each.name(), texts.get("web.signing.ground." + each))).toList();
    }

    private SigningActView view(SigningActPage page, AgreementView agreement, PartyRole as, Parts parts) {
        String act = texts.get(page.label(as));
        String decline = page == SigningActPage.SIGN && parts.declines() ? SigningActPage.DECLINE.url(agreement.header().id(), as) : null;
        return new SigningActView(act, parts.lead(), act, page.action(agreement.header().id()),
                "/akkoorden/" + agreement.header().id() + "/ondertekening", parts.notNow(), parts.effects(), parts.recipients(),
                parts.form(), parts.text(), parts.reserves(), parts.outside(), page.refuses(), parts.grounds(), decline);
    }

    private record Parts(
            String lead, String notNow, List<String> effects, List<String> recipients, Form form, SigningActView.Reading text, List<Choice> grounds,
            boolean reserves, boolean outside, boolean declines) {}
}
