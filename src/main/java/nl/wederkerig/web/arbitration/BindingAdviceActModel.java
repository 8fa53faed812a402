package nl.wederkerig.web.arbitration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.proceedings.ExtensionConsent;
import nl.wederkerig.proceedings.RoundKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.dispute.DisposalForm;
import nl.wederkerig.web.dispute.DisputedCommitments;
import nl.wederkerig.web.dispute.GivenConsents;
import org.springframework.stereotype.Component;

/** Fills the page on which something is done in binding advice. */
@Component
class BindingAdviceActModel {

    static final String ROUND = "round.";
    static final String OTHER = "other.";
    static final String ORDER = "order.";
    /** Rows for orders in the form; more of them go in the text of the award, or are added by a file. */
    static final int ORDERS = 5;

    private final BindingAdviceWords words;
    private final DisputedCommitments commitments;
    private final People people;
    private final SettlementLines agreements;
    private final AwardDraftModel drafts;
    private final BindingAdviceModel pages;
    private final GivenConsents consents;
    private final Texts texts;
    private final Dates dates;

    BindingAdviceActModel(BindingAdviceWords words, DisputedCommitments commitments, People people, SettlementLines agreements,
            AwardDraftModel drafts, BindingAdviceModel pages, GivenConsents consents, Texts texts, Dates dates) {
        this.words = words;
        this.commitments = commitments;
        this.people = people;
        this.agreements = agreements;
        this.drafts = drafts;
        this.pages = pages;
        this.consents = consents;
        this.texts = texts;
        this.dates = dates;
    }

    BindingAdviceActView of(BindingAdviceActPage page, BindingAdviceActDesk.Place at, BindingAdviceView advice, Form form) {
        OrganisationNames.Names names = words.names(at.dispute());
        boolean award = page.issues();
        return new BindingAdviceActView(page.url(at.agreement(), at.key()), BindingAdviceActPage.of(at.agreement(), at.key()),
                words.title(at.dispute(), names), title(page, advice, texts), explanation(page, at.dispute(), advice, names),
                page == BindingAdviceActPage.AGREE_TO_EXTENSION ? title(page, advice, texts) : texts.get("web.arbitration.button." + page),
                page.fields(), page.drastic(), page.lasting(), page.binds(), page.takesDocuments(),
                advice.acts().contains(page.act()) ? null : texts.get("web.dispute.not-now"), award ? effects(at.dispute()) : List.of(),
                award ? recipients(at.dispute(), advice, names) : List.of(),
                advice.kinds().stream().map(kind -> Choice.of(kind.name(), words.kind(kind))).toList(),
                choices("web.arbitration.answer.", BindingAdviceActDesk.Answer.values()),
                Arrays.stream(RoundKind.values()).map(kind -> Choice.of(kind.name(), words.round(kind))).toList(),
                page == BindingAdviceActPage.AWARD ? commitments.choices(at.agreement(), at.dispute()) : List.of(),
                choices("web.dispute.disposal.", DisposalForm.Fate.values()), others(advice, at),
                at.dispute().parties().stream().map(party -> Choice.of(party.value(), names.of(party))).toList(),
                IntStream.range(0, ORDERS).boxed().toList(),
                page == BindingAdviceActPage.LAY_DOWN && advice.agreed() != null
                        ? agreements.lines(at.agreement(), at.dispute(), advice.agreed().settlement()) : List.of(),
                page == BindingAdviceActPage.RESPOND ? pages.claims(advice, names) : List.of(), pages.claimed(advice),
                texts.get(page.named() ? "web.arbitration.field.text." + page : "web.arbitration.field.text"),
                page.lastDay(at.dispute(), advice), page.fields().equals("until"),
                page == BindingAdviceActPage.AWARD ? drafts.filledIn(at, form) : filledIn(page, advice, form));
    }

    /** That the reader agreed to a later award. @param advice as it is since */
    String agreed(DisputeView dispute, BindingAdviceView advice, Actor actor) {
        return texts.get("web.arbitration.done." + BindingAdviceActPage.AGREE_TO_EXTENSION) + " " + consents.said(dispute,
                advice.extensionConsents().stream().collect(Collectors.toMap(ExtensionConsent::party, ExtensionConsent::until)), actor);
    }

    /** Who is the first only proposes a later day. */
    static String title(BindingAdviceActPage page, BindingAdviceView advice, Texts texts) {
        boolean first = page == BindingAdviceActPage.AGREE_TO_EXTENSION && advice.extensionConsents().isEmpty();
        return texts.get("web.arbitration.act." + page + (first ? ".first" : ""));
    }

    /** Who sets a timetable reads by when the award is due, who files whose turn it is, who is asked for a later day which others agreed to. */
    private String explanation(BindingAdviceActPage page, DisputeView dispute, BindingAdviceView advice, OrganisationNames.Names names) {
        String explanation = texts.get("web.arbitration.explain." + page, texts.joined(dispute.parties().stream().map(names::of).toList()));
        if (page.fields().equals("until") && advice.award() != null) {
            explanation += " " + texts.get("web.arbitration.explain.furthest", dates.day(advice.award().furthest()));
        }
        if (page == BindingAdviceActPage.SUBMIT) {
            return Stream.concat(Stream.of(explanation), words.turns(advice, names)).collect(Collectors.joining(" "));
        }
        if (page == BindingAdviceActPage.AGREE_TO_EXTENSION) {
            return Stream.concat(Stream.of(explanation, texts.get("web.procedure.extension.by", names.all(dispute.parties()))),
                    pages.consents(dispute, advice, names).stream()).collect(Collectors.joining(" "));
        }
        return page != BindingAdviceActPage.CASE_CONFERENCE || advice.award() == null ? explanation
                : explanation + " " + texts.get("web.arbitration.explain.award-by", dates.day(advice.award().lastDay()));
    }

    /** The timetable as it stands, where another is made, and the day that others agreed to. */
    private static Form filledIn(BindingAdviceActPage page, BindingAdviceView advice, Form form) {
        if (page == BindingAdviceActPage.AGREE_TO_EXTENSION && form.values().isEmpty() && !advice.extensionConsents().isEmpty()) {
            return Form.of(Map.of("until", advice.extensionConsents().get(0).until()));
        }
        if (page != BindingAdviceActPage.CASE_CONFERENCE || !form.values().isEmpty()) {
            return form;
        }
        Map<String, Object> typed = new HashMap<>();
        advice.timetable().forEach(round -> typed.put(ROUND + round.kind().name(), round.on()));
        return Form.of(typed);
    }

    /** In a deadlock the award is a text to sign (A14). */
    private List<String> effects(DisputeView dispute) {
        boolean deadlock = dispute.kind() == DisputeKind.DEADLOCK;
        return List.of(texts.get("web.arbitration.award.effect.together"), texts.get("web.arbitration.award.effect." + (deadlock ? "signing" : "binding")),
                texts.get("web.arbitration.award.effect.correction"));
    }

    /** Everybody who reads it the moment that it is issued. */
    private List<String> recipients(DisputeView dispute, BindingAdviceView advice, OrganisationNames.Names names) {
        List<OrganisationId> organisations = new ArrayList<>(dispute.parties());
        organisations.addAll(dispute.observers());
        List<String> recipients = new ArrayList<>(organisations.stream().distinct().map(names::full).toList());
        Map<PersonId, PersonView> known = people.byIds(advice.arbiters());
        advice.arbiters().stream().map(known::get).forEach(person -> recipients.add(person.name()));
        return recipients;
    }

    private List<Choice> others(BindingAdviceView advice, BindingAdviceActDesk.Place at) {
        Map<PersonId, PersonView> known = people.byIds(advice.arbiters());
        return advice.arbiters().stream().filter(person -> !person.equals(at.actor().person())).map(known::get)
                .map(person -> Choice.of(person.name(), person.name())).toList();
    }

    private List<Choice> choices(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(each -> Choice.of(each.name(), texts.get(prefix + each.name()))).toList();
    }
}
