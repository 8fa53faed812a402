package nl.wederkerig.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.ChecksView;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.PriorCheckView;
import nl.wederkerig.agreement.TermView;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Entry;
import org.springframework.stereotype.Component;

/** What somebody has to know before doing something with an agreement. */
@Component
class ActFacts {

    private final ArrangementTexts arrangements;
    private final HolidayTable holidays;
    private final StandingCommitments commitments;
    private final JointEffects joint;
    private final AmendmentFacts amendments;
    private final Texts texts;
    private final EffectiveTime time;

    ActFacts(ArrangementTexts arrangements, HolidayTable holidays, StandingCommitments commitments, JointEffects joint, AmendmentFacts amendments,
            Texts texts, EffectiveTime time) {
        this.joint = joint;
        this.amendments = amendments;
        this.commitments = commitments;
        this.arrangements = arrangements;
        this.holidays = holidays;
        this.texts = texts;
        this.time = time;
    }

    /** What it is called as the agreement stands; of an amendment to consent to, as among the tasks. */
    String title(ActPage page, AgreementView agreement) {
        return page == ActPage.ACCEPT_AMENDMENT && agreement.amendment() != null
                ? texts.get("web.start.consent-to-amendment", agreement.amendment().version()) : called(page, agreement, texts);
    }

    /** A check that is complete is not filled in but changed. */
    static String called(ActPage page, AgreementView agreement, Texts texts) {
        ChecksView checks = agreement.checks();
        boolean again = checks != null && switch (page) {
            case COMPLETE_FINANCIAL_PARAGRAPH -> checks.financialParagraph() != null && checks.financialParagraph().complete();
            case COMPLETE_UDO_CHECK -> checks.udoCheck() != null && checks.udoCheck().complete();
            default -> false;
        };
        return page == ActPage.ABANDON ? abandoning("web.agreement.act.ABANDON", agreement, texts)
                : again ? texts.get("web.agreement.act." + page + ".again") : texts.word("act", page);
    }

    /** What comes of it as the agreement stands. */
    String explanation(ActPage page, AgreementView agreement, OrganisationNames.Names names, Actor actor) {
        String parties = page == ActPage.ACCEPT_TEXT ? joint.onText(agreement, names) : joint.all(agreement, names);
        String explanation = page == ActPage.ABANDON ? abandoning("web.agreement.explain.ABANDON", agreement, texts, parties)
                : texts.get("web.agreement.explain." + page, parties);
        if (page.joint() != null || page == ActPage.ACCEPT_ARRANGEMENT || page == ActPage.ACCEPT_TEXT) {
            return joint.explanation(page, agreement, explanation, names, actor);
        }
        return switch (page) {
            case PROPOSE_TEXT -> String.join(" ", proposed(explanation, agreement, names));
            case CHANGE_ARRANGEMENT, CHANGE_TIMETABLE -> changed(explanation, agreement, names);
            default -> explanation;
        };
    }

    /** As {@link JointEffects#done}; of a proposal, who has to consent to it. */
    String done(ActPage page, AgreementView agreement, FormFields typed, OrganisationNames.Names names, Actor actor) {
        return page == ActPage.PROPOSE_AMENDMENT ? texts.get("web.agreement.done." + page, joint.all(agreement, names))
                : joint.done(page, agreement, typed, names, actor);
    }

    private String changed(String explanation, AgreementView agreement, OrganisationNames.Names names) {
        List<OrganisationId> accepted = agreement.parties().stream().filter(each -> each.arrangementAcceptedAt() != null)
                .map(PartyView::organisation).distinct().toList();
        return accepted.isEmpty() ? explanation : explanation + " " + texts.get("web.agreement.explain.arrangement.accepted", names.all(accepted));
    }

    /** In force an amendment is dropped; before the negotiation there is only a plan. */
    static String abandoning(String key, AgreementView agreement, Texts texts, Object... words) {
        return texts.get(switch (agreement.header().status()) {
            case IN_FORCE -> key + ".amendment";
            case PREPARATION -> key + ".preparation";
            default -> key;
        }, words);
    }

    private List<String> proposed(String explanation, AgreementView agreement, OrganisationNames.Names names) {
        List<String> sentences = new ArrayList<>(List.of(explanation));
        List<PartyView> accepted = agreement.parties().stream()
                .filter(each -> Objects.equals(each.acceptedVersion(), agreement.currentVersion())).toList();
        if (!accepted.isEmpty()) {
            sentences.add(texts.get("web.agreement.explain.PROPOSE_TEXT.accepted",
                    names.all(accepted.stream().map(PartyView::organisation).toList())));
        }
        if (agreement.header().status() != AgreementStatus.NEGOTIATION) {
            sentences.add(texts.get("web.agreement.explain.PROPOSE_TEXT.signing"));
        }
        return sentences;
    }

    /** Until when, what holds now, what begins, whose consent it takes and who is told; none where there is nothing to say. */
    List<Entry> of(ActPage page, AgreementView agreement, OrganisationNames.Names names, Actor actor) {
        List<Entry> facts = new ArrayList<>();
        switch (page) {
            case ACCEPT_TEXT -> {
                if (agreement.term() != null && agreement.term().inEffect()) {
                    facts.add(day("by-day", agreement.term().end().lastDay()));
                }
            }
            case DECIDE_CONSTITUENCY -> agreement.constituencies().stream()
                    .filter(each -> actor.belongsTo(each.organisation()) && each.outcome() == null)
                    .forEach(each -> facts.add(day("by-day", each.decideBy())));
            case ANSWER_CHECK -> agreement.priorChecks().stream().filter(each -> each.answeredAt() == null).forEach(each -> {
                facts.add(entry("asked-by", texts.get("web.agreement.act.fact.asked-by.on", names.of(each.askedBy()),
                        texts.spoken().day(dayOf(each.askedAt())))));
                facts.add(entry("about", texts.get("web.agreement.act.fact.about.version", each.version())));
                facts.add(day("by-day", each.answerBy()));
            });
            case ASK_CHECK -> {
                facts.add(entry("answers", names.all(agreement.parties().stream().filter(each -> each.role() == PartyRole.CO_SIGNER)
                        .map(PartyView::organisation).toList())));
                facts.add(day("by-day", PriorCheckView.answerBy(time.today(), holidays.current())));
            }
            case RECORD_CO_SIGNING_NOT_NEEDED -> facts.add(told(agreement, names, actor));
            case RECORD_EVENT -> {
                List<CommitmentView> waiting = commitments.waitingForEvent(agreement, actor);
                waiting.forEach(each -> facts.add(Entry.of(each.afterEvent(), starts(each, names))));
                facts.add(entry("to", texts.get("web.agreement.act.fact.to.event",
                        names.all(waiting.stream().map(CommitmentView::obligor).distinct().toList()))));
                facts.add(entry("otherwise", texts.get("web.agreement.act.fact.otherwise.event")));
            }
            case MARK_PUBLIC -> {
                facts.add(entry("now", texts.get("web.agreement.act.fact.now." + (agreement.header().markedPublic() ? "public" : "closed"))));
                facts.add(entry("by", texts.get("web.agreement.act.fact.by.alone")));
                facts.add(entry("to", texts.get("web.agreement.act.fact.to.others", others(agreement, names, actor))));
            }
            case PROPOSE_AMENDMENT -> {
                facts.addAll(amendments.of(agreement, names));
                facts.add(told(agreement, names, actor));
            }
            default -> { }
        }
        return page.joint() == null ? facts : together(page, agreement, names, actor);
    }

    private List<Entry> together(ActPage page, AgreementView agreement, OrganisationNames.Names names, Actor actor) {
        List<Entry> facts = new ArrayList<>();
        if (isAboutTerm(page) && agreement.term() != null) {
            term(facts, page, agreement.term());
            extended(facts, page, agreement);
        }
        if (page == ActPage.DECLARE_DEADLOCK && agreement.arrangement() != null) {
            facts.add(entry("begins", arrangements.sentence(agreement.arrangement(), names)));
        }
        facts.addAll(page == ActPage.ACCEPT_AMENDMENT ? amendments.of(agreement, names) : List.of(entry("by", joint.all(agreement, names))));
        facts.add(told(agreement, names, actor));
        return facts;
    }

    /** "SZW: een loket openen, binnen 3 maanden". */
    private String starts(CommitmentView commitment, OrganisationNames.Names names) {
        String what = texts.get("web.agreement.act.starts", names.of(commitment.obligor()), commitment.text());
        if (commitment.due() != null) {
            return texts.get("web.agreement.act.starts.by", what, texts.spoken().day(commitment.due()));
        }
        if (commitment.fromCondition() == null) {
            return what;
        }
        LocalDate lastDay = Term.of(time.today(), commitment.fromCondition(), TermRule.AGREED_EXACT).end(holidays.current()).lastDay();
        return texts.get("web.agreement.act.starts.within", what, texts.length(commitment.fromCondition()), texts.spoken().day(lastDay));
    }

    private Entry told(AgreementView agreement, OrganisationNames.Names names, Actor actor) {
        return entry("to", others(agreement, names, actor));
    }

    private static String others(AgreementView agreement, OrganisationNames.Names names, Actor actor) {
        return names.all(agreement.parties().stream().map(PartyView::organisation).filter(each -> !actor.belongsTo(each)).toList());
    }

    private void term(List<Entry> facts, ActPage page, TermView term) {
        facts.add(day("last-day", term.end().lastDay()));
        if (term.resumesOn() != null) {
            facts.add(day("suspended", term.resumesOn()));
        }
        if (page == ActPage.SUSPEND_TERM) {
            facts.add(day("at-most", Suspension.LONGEST.after(term.resumesOn() == null ? time.today() : term.resumesOn())));
        }
        if (page == ActPage.RESUME_TERM && term.term().suspensionOn(time.today()).isPresent()) {
            Term resumed = term.term().resumedOn(time.today());
            facts.add(day("resumed", resumed.end(holidays.current()).lastDay()));
        }
    }

    /** The last day that each extension would give to which somebody consented; before, of a few that come to mind. */
    private void extended(List<Entry> facts, ActPage page, AgreementView agreement) {
        if (page != ActPage.EXTEND_TERM) {
            return;
        }
        List<TermLength> asked = agreement.pending().stream().filter(each -> each.act() == JointAct.EXTEND_TERM)
                .map(each -> TermLength.parse(each.fields().get("period"))).toList();
        (asked.isEmpty() ? Stream.of(1, 2, 3).map(TermLength::months) : asked.stream())
                .forEach(by -> facts.add(Entry.of(texts.get("web.agreement.act.fact.extended", texts.length(by)), texts.spoken().dated(
                        agreement.term().term().extendedBy(by).end(holidays.current()).lastDay(), time.today()))));
    }

    private static boolean isAboutTerm(ActPage page) {
        return switch (page) {
            case SUSPEND_TERM, RESUME_TERM, EXTEND_TERM, DECLARE_DEADLOCK, ABANDON -> true;
            default -> false;
        };
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, EffectiveTime.ZONE);
    }

    private Entry day(String name, LocalDate day) {
        return entry(name, texts.spoken().dated(day, time.today()));
    }

    private Entry entry(String name, String value) {
        return Entry.of(texts.get("web.agreement.act.fact." + name), value);
    }
}
