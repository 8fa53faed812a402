package nl.wederkerig.web.arbitration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.proceedings.BindingAdviceAct;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.proceedings.ExtensionConsent;
import nl.wederkerig.proceedings.SubmissionKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Euros;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import org.springframework.stereotype.Component;

/** Fills the page of the binding advice in a dispute. */
@Component
class BindingAdviceModel {

    private static final long KILOBYTE = 1024;

    private final BindingAdviceWords words;
    private final SettlementLines agreements;
    private final Texts texts;
    private final Dates dates;

    BindingAdviceModel(BindingAdviceWords words, SettlementLines agreements, Texts texts, Dates dates) {
        this.words = words;
        this.agreements = agreements;
        this.texts = texts;
        this.dates = dates;
    }

    BindingAdvicePageView of(AgreementId agreement, DisputeView dispute, BindingAdviceView advice) {
        OrganisationNames.Names names = words.names(dispute);
        return new BindingAdvicePageView(texts.get("dispute.procedure.BINDING_ADVICE"), words.title(dispute, names),
                "/akkoorden/" + agreement + "/geschillen/" + dispute.key(), stage(advice), acts(agreement, dispute, advice), award(advice),
                facts(advice), advice.issued() == null ? List.of() : lines(advice.issued().text()), advice.timetable().stream().map(round -> new BindingAdvicePageView.Round(
                        words.round(round.kind()), words.turn(round.kind(), advice, names), round.on(), round.kind() == advice.round())).toList(),
                advice.filed().stream().map(each -> filed(each, names)).toList(), held(advice), consents(dispute, advice, names),
                advice.corrections().stream().map(each -> new BindingAdvicePageView.Held(
                        texts.get("web.arbitration.corrected"), each.on(), lines(each.text()))).toList(), agreed(agreement, dispute, advice),
                advice.drafting() && advice.acts().stream().noneMatch(BindingAdviceAct::ofArbiters));
    }

    private BindingAdvicePageView.Agreed agreed(AgreementId agreement, DisputeView dispute, BindingAdviceView advice) {
        BindingAdviceView.Agreed agreed = advice.agreed();
        if (agreed == null) {
            return null;
        }
        if (agreed.until() != null) {
            return new BindingAdvicePageView.Agreed(texts.get("web.arbitration.agreed.asked", dates.day(agreed.on()), dates.day(agreed.until())),
                    agreements.lines(agreement, dispute, agreed.settlement()));
        }
        return advice.issued() == null ? null
                : new BindingAdvicePageView.Agreed(texts.get("web.arbitration.agreed.laid-down", dates.day(agreed.on())), List.of());
    }

    private String stage(BindingAdviceView advice) {
        if (advice.awardedOn() != null) {
            return texts.get("web.arbitration.stage.awarded", dates.day(advice.awardedOn()));
        }
        if (advice.closedOn() != null) {
            return texts.get("web.arbitration.stage.closed", dates.day(advice.closedOn()));
        }
        if (advice.constitutedOn() != null) {
            return texts.get("web.arbitration.stage.constituted", dates.day(advice.constitutedOn()));
        }
        return texts.get("web.arbitration.stage.waiting");
    }

    private List<BindingAdvicePageView.Act> acts(AgreementId agreement, DisputeView dispute, BindingAdviceView advice) {
        List<BindingAdvicePageView.Act> acts = new ArrayList<>();
        for (BindingAdviceActPage page : BindingAdviceActPage.values()) {
            if (advice.acts().contains(page.act())) {
                acts.add(new BindingAdvicePageView.Act(page.url(agreement, dispute.key()), BindingAdviceActModel.title(page, advice, texts)));
            }
        }
        if (advice.drafting()) {
            acts.add(new BindingAdvicePageView.Act(BindingAdviceActPage.of(agreement, dispute.key()) + AwardDraftModel.SLUG,
                    texts.get("web.arbitration.draft.write")));
        }
        return acts;
    }

    private static BindingAdvicePageView.Award award(BindingAdviceView advice) {
        BindingAdviceView.AwardTerm term = advice.award();
        return term == null ? null : new BindingAdvicePageView.Award(term.lastDay(), term.derivation(), term.summonedOn());
    }

    private List<Entry> facts(BindingAdviceView advice) {
        List<Entry> facts = new ArrayList<>();
        if (advice.claimedAmount() != null) {
            facts.add(Entry.of(texts.get("web.arbitration.amount"), Euros.spoken(advice.claimedAmount(), texts.locale())));
        }
        day(facts, "constituted", advice.constitutedOn());
        day(facts, "disclosed", advice.proposalsDisclosedOn());
        day(facts, "conference", advice.conferenceOn());
        day(facts, "closed", advice.closedOn());
        day(facts, "awarded", advice.awardedOn());
        day(facts, "correction-until", advice.correctionUntil());
        day(facts, "correction-due", advice.correctionDue());
        if (advice.issued() != null) {
            facts.add(Entry.of(texts.get("web.arbitration.field.costs"), advice.issued().costs()));
            advice.issued().unsigned().forEach(each -> facts.add(Entry.of(texts.get("web.arbitration.unsigned", each.name()), each.reason())));
        }
        return facts;
    }

    private void day(List<Entry> facts, String fact, LocalDate on) {
        if (on != null) {
            facts.add(Entry.of(texts.get("web.arbitration.fact." + fact), dates.day(on)));
        }
    }

    /** With what completed them. */
    List<BindingAdvicePageView.Filed> claims(BindingAdviceView advice, OrganisationNames.Names names) {
        return advice.filed().stream().filter(each -> each.kind() == SubmissionKind.CLAIM).map(each -> filed(each, names)).toList();
    }

    /** "Gevraagd bedrag: € 2.500.000"; null where the claim is about something else. */
    String claimed(BindingAdviceView advice) {
        return advice.claimedAmount() == null ? null : texts.get("web.arbitration.claimed", Euros.spoken(advice.claimedAmount(), texts.locale()));
    }

    private BindingAdvicePageView.Filed filed(BindingAdviceView.Filed filed, OrganisationNames.Names names) {
        return new BindingAdvicePageView.Filed(filed.number(), words.kind(filed.kind()), names.of(filed.by()), filed.on(),
                filed.text() == null ? null : lines(filed.text()), filed.documents().stream().map(this::document).toList());
    }

    private BindingAdvicePageView.Document document(DocumentView document) {
        long kilobytes = Math.max(1, document.size() / KILOBYTE);
        return new BindingAdvicePageView.Document("/documenten/" + document.id(), document.name(),
                texts.get("web.arbitration.document", texts.get("document.type." + document.type()), kilobytes));
    }

    private List<BindingAdvicePageView.Held> held(BindingAdviceView advice) {
        List<BindingAdvicePageView.Held> held = new ArrayList<>();
        BindingAdviceView.Jurisdiction jurisdiction = advice.jurisdiction();
        if (jurisdiction != null) {
            held.add(new BindingAdvicePageView.Held(texts.get(jurisdiction.denied() ? "web.arbitration.incompetent" : "web.arbitration.competent"),
                    jurisdiction.on(), lines(jurisdiction.text())));
        }
        advice.hearings().forEach(each -> held.add(new BindingAdvicePageView.Held(texts.get("web.arbitration.heard"), each.on(), lines(each.note()))));
        advice.reopenings().forEach(each -> held.add(new BindingAdvicePageView.Held(texts.get("web.arbitration.reopened"), each.on(), lines(each.reason()))));
        return held;
    }

    /** Who agreed to which later day, and who has still to agree to it. */
    List<String> consents(DisputeView dispute, BindingAdviceView advice, OrganisationNames.Names names) {
        return advice.extensionConsents().stream().map(ExtensionConsent::until).distinct().sorted().map(until -> {
            List<OrganisationId> agreed = advice.extensionConsents().stream().filter(each -> each.until().equals(until))
                    .map(ExtensionConsent::party).toList();
            return texts.get("web.arbitration.consents", dates.day(until), names.all(agreed),
                    names.all(dispute.parties().stream().filter(each -> !agreed.contains(each)).toList()));
        }).toList();
    }

    static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
