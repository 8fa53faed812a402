package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.ConstituencyView;
import nl.wederkerig.agreement.JointActView;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.SigningDays;
import nl.wederkerig.web.FormFields;
import org.springframework.stereotype.Component;

/** Says of what parties can only do together whose consent it takes, by name, and what the last of these brings about. */
@Component
class JointEffects {

    private final PendingActs pending;
    private final ArrangementTexts arrangements;
    private final HolidayTable holidays;
    private final EffectiveTime time;
    private final Texts texts;

    JointEffects(PendingActs pending, ArrangementTexts arrangements, HolidayTable holidays, EffectiveTime time, Texts texts) {
        this.pending = pending;
        this.arrangements = arrangements;
        this.holidays = holidays;
        this.time = time;
        this.texts = texts;
    }

    /** "VNG, SZW en BZK": the co-signer among them. */
    String all(AgreementView agreement, OrganisationNames.Names names) {
        return joined(parties(agreement), names);
    }

    /** As {@link #all}, without the reader's own. */
    String others(AgreementView agreement, OrganisationNames.Names names, Actor actor) {
        return joined(parties(agreement).stream().filter(each -> !actor.belongsTo(each)).toList(), names);
    }

    /** Who agrees on a text: as {@link #all} without the co-signer (A5). */
    String onText(AgreementView agreement, OrganisationNames.Names names) {
        return joined(agreement.parties().stream().filter(each -> each.joint() && each.role() != PartyRole.CO_SIGNER)
                .map(PartyView::organisation).toList(), names);
    }

    /** What comes of it; first, of what only the reader's consent is lacking to, what that brings about. */
    String explanation(ActPage page, AgreementView agreement, String general, OrganisationNames.Names names, Actor actor) {
        List<String> last = page == ActPage.ACCEPT_ARRANGEMENT || page == ActPage.ACCEPT_TEXT ? accepting(page, agreement, names, actor)
                : agreement.pending().stream().filter(each -> each.act() == page.joint())
                        .filter(each -> each.missing().size() == 1 && actor.isAmong(each.missing()) && isAhead(each, agreement))
                        .map(each -> last(pending.what(each, agreement), effect(page, each.fields(), agreement, names))).toList();
        return !last.isEmpty() && !saysMore(page) ? String.join(" ", last)
                : Stream.concat(last.stream(), Stream.of(general)).collect(Collectors.joining(" "));
    }

    /** What the reader is about to have done; asked before. */
    String done(ActPage page, AgreementView agreement, FormFields typed, OrganisationNames.Names names, Actor actor) {
        Map<String, String> content = content(page, agreement, typed);
        boolean accepts = page == ActPage.ACCEPT_ARRANGEMENT || page == ActPage.ACCEPT_TEXT;
        List<OrganisationId> awaited = accepts ? besides(unaccepted(page, agreement), actor)
                : agreement.pending().stream().filter(each -> each.act() == page.joint() && each.fields().equals(content) && isAhead(each, agreement))
                        .map(JointActView::missing).findFirst().orElse(parties(agreement)).stream()
                        .filter(each -> !actor.belongsTo(each)).toList();
        if (!awaited.isEmpty()) {
            return texts.get("web.agreement.done." + page, joined(awaited, names), awaited.stream().distinct().count());
        }
        return texts.get("web.agreement.joint.done.last") + " " + effect(page, content, agreement, names);
    }

    private String last(String what, String effect) {
        return texts.get("web.agreement.joint.last", what) + " " + effect;
    }

    private String effect(ActPage page, Map<String, String> content, AgreementView agreement, OrganisationNames.Names names) {
        String key = "web.agreement.joint.effect." + page;
        String today = texts.spoken().day(time.today());
        return switch (page) {
            case SUSPEND_TERM -> {
                LocalDate from = stillFrom(agreement);
                LocalDate until = LocalDate.parse(content.get("until"));
                yield texts.get(key, texts.spoken().day(from), texts.spoken().day(until),
                        end(agreement.term().term().suspended(new Suspension(from, until))));
            }
            case RESUME_TERM -> texts.get(key, today, agreement.term().term().suspensionOn(time.today()).isEmpty()
                    ? texts.spoken().day(agreement.term().end().lastDay()) : end(agreement.term().term().resumedOn(time.today())));
            case EXTEND_TERM -> texts.get(key, end(agreement.term().term().extendedBy(TermLength.parse(content.get("period")))));
            case DECLARE_DEADLOCK -> texts.get(key, today, arrangements.sentence(agreement.arrangement(), names));
            case ACCEPT_AMENDMENT -> texts.get(key, today, texts.spoken().day(SigningDays.of(time.today(), holidays.current()).lastDay()));
            case ACCEPT_ARRANGEMENT -> texts.get(key, today,
                    end(Term.of(time.today(), agreement.arrangement().negotiationTerm(), agreement.arrangement().termRule())));
            case ACCEPT_TEXT -> agreed(key, today, agreement, names);
            case ABANDON -> ActFacts.abandoning(key, agreement, texts);
            default -> texts.get(key, today);
        };
    }

    /** Whether what was proposed can still be: a day until which the term stands still can have passed. */
    private boolean isAhead(JointActView proposed, AgreementView agreement) {
        String until = proposed.fields().get("until");
        return until == null || agreement.term() != null && LocalDate.parse(until).isAfter(stillFrom(agreement))
                && !LocalDate.parse(until).isAfter(Suspension.LONGEST.after(stillFrom(agreement)));
    }

    private LocalDate stillFrom(AgreementView agreement) {
        return Objects.requireNonNullElse(agreement.term().resumesOn(), time.today());
    }

    private String agreed(String key, String today, AgreementView agreement, OrganisationNames.Names names) {
        List<OrganisationId> deciding = agreement.arrangement().decisionsBy().stream().filter(parties(agreement)::contains).toList();
        if (agreement.checks() == null || !agreement.checks().complete()) {
            return texts.get(key + ".checks");
        }
        return deciding.isEmpty()
                ? texts.get(key, today, texts.spoken().day(SigningDays.of(time.today(), holidays.current()).lastDay()))
                : texts.get(key + ".constituencies", today, joined(deciding, names),
                        texts.spoken().day(ConstituencyView.decideBy(time.today(), holidays.current())));
    }

    private String end(Term term) {
        return texts.spoken().day(term.end(holidays.current()).lastDay());
    }

    /** What makes consents the same, as {@link JointActView} says. */
    private static Map<String, String> content(ActPage page, AgreementView agreement, FormFields typed) {
        return switch (page) {
            case SUSPEND_TERM -> Map.of("until", typed.day("until").toString());
            case EXTEND_TERM -> Map.of("period", typed.length("by").toString());
            case BEGIN_ADVICE -> Map.of("milestone", typed.text("milestone"));
            case ACCEPT_AMENDMENT -> agreement.amendment() == null ? Map.of() : Map.of("version", String.valueOf(agreement.amendment().version()));
            default -> Map.of();
        };
    }

    /** Of these several can be proposed at the same time, or more is to be known than what consent brings about. */
    private static boolean saysMore(ActPage page) {
        return switch (page) {
            case SUSPEND_TERM, EXTEND_TERM, BEGIN_ADVICE, ACCEPT_ARRANGEMENT, ACCEPT_TEXT -> true;
            default -> false;
        };
    }

    private List<String> accepting(ActPage page, AgreementView agreement, OrganisationNames.Names names, Actor actor) {
        List<OrganisationId> unaccepted = unaccepted(page, agreement);
        return !actor.isAmong(unaccepted) || !besides(unaccepted, actor).isEmpty() ? List.of()
                : List.of(last(texts.get("web.agreement.joint." + page), effect(page, Map.of(), agreement, names)));
    }

    /** Once for each of its roles. */
    private static List<OrganisationId> unaccepted(ActPage page, AgreementView agreement) {
        return agreement.parties().stream().filter(PartyView::joint).filter(each -> page == ActPage.ACCEPT_ARRANGEMENT
                ? each.arrangementAcceptedAt() == null
                : each.role() != PartyRole.CO_SIGNER && !Objects.equals(each.acceptedVersion(), agreement.currentVersion()))
                .map(PartyView::organisation).toList();
    }

    /** Without the actor, who accepts for one party at a time. */
    private static List<OrganisationId> besides(List<OrganisationId> unaccepted, Actor actor) {
        List<OrganisationId> besides = new ArrayList<>(unaccepted);
        besides.remove(actor.organisation());
        return besides;
    }

    private static List<OrganisationId> parties(AgreementView agreement) {
        return agreement.parties().stream().filter(PartyView::joint).map(PartyView::organisation).distinct().toList();
    }

    private String joined(List<OrganisationId> parties, OrganisationNames.Names names) {
        return texts.joined(parties.stream().distinct().map(names::of).toList());
    }
}
