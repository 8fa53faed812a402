package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Reason;
import org.springframework.stereotype.Component;

/** Shows an agreement to somebody, as much of it as that person sees. */
@Component
class AgreementPicture {

    private final CommandDesk desk;
    private final AgreementVisibility visibility;
    private final HolidayTable holidays;
    private final EffectiveTime time;
    private final TimetablePicture timetables;

    AgreementPicture(CommandDesk desk, AgreementVisibility visibility, HolidayTable holidays, EffectiveTime time,
            TimetablePicture timetables) {
        this.desk = desk;
        this.visibility = visibility;
        this.holidays = holidays;
        this.time = time;
        this.timetables = timetables;
    }

    AgreementView of(Agreement agreement, AgreementVisibility.Seen seen, Actor actor) {
        return seen.sight() == Sight.FULL ? full(agreement, seen.disputes(), actor) : outside(agreement, seen.sight());
    }

    private AgreementView full(Agreement agreement, SeenDisputes disputes, Actor actor) {
        Texts texts = agreement.texts();
        boolean asked = !agreement.priorChecks().asked().isEmpty() && visibility.isOfTheRijk(agreement, actor);
        return new AgreementView(
                Sight.FULL, agreement.header().view(agreement), Dossiers.parties(agreement), agreement.arrangement().arrangement(),
                agreement.arrangement().timetable(), agreement.arrangement().revision(), term(agreement), texts.current(),
                texts.agreed(), texts.inForce(), agreement.checks().view(),
                asked ? agreement.priorChecks().asked() : List.of(),
                pending(agreement),
                agreement.constituencies().map(Constituencies::decisions).orElse(List.of()),
                agreement.amendment().map(Amendment::view).orElse(null), agreement.evaluations(), agreement.namedEvents(),
                agreement.referred(), Holders.of(agreement), acts(agreement, actor), disputes, timetables.of(agreement, actor));
    }

    /** Who took part and which text; what was said about it at the table is the parties'. */
    private static AgreementView outside(Agreement agreement, Sight sight) {
        Texts texts = agreement.texts();
        Integer version = sight == Sight.MEMBER ? texts.agreed() : texts.inForce();
        List<PartyView> parties = agreement.parties().all().stream()
                .map(party -> new PartyView(party.organisation(), party.role(), party.side(), null, null, null, party.joint(), null))
                .toList();
        return new AgreementView(
                sight, agreement.header().view(agreement), parties, null, List.of(), agreement.arrangement().revision(), null,
                version, sight == Sight.MEMBER ? texts.agreed() : null, texts.inForce(), null, List.of(), List.of(), List.of(), null,
                List.of(), List.of(), false, List.of(), List.of(), SeenDisputes.NONE, TimetableView.NONE);
    }

    private List<JointActView> pending(Agreement agreement) {
        return agreement.consents().views(agreement.parties().jointOrganisations()).stream()
                .filter(each -> each.act() != JointAct.BEGIN_ADVICE || AdvicePolicy.isAhead(agreement, each.fields().get("milestone"), time.today()))
                .toList();
    }

    private TermView term(Agreement agreement) {
        NegotiationTerm term = agreement.term();
        if (!term.started()) {
            return null;
        }
        LocalDate today = LegalZone.dayOf(time.now());
        var table = holidays.current();
        boolean suspended = term.suspended() && today.isBefore(term.resumesOn());
        return new TermView(
                term.term(), term.term().end(table), term.term().on(today, table), suspended ? term.resumesOn() : null,
                agreement.status() == AgreementStatus.NEGOTIATION, term.givenAnew());
    }

    /** Every act for every role in which the own organisation is party, and what BZK can do where it is none. */
    private List<AvailableAct> acts(Agreement agreement, Actor actor) {
        if (actor.organisation() == null) {
            return List.of();
        }
        List<AgreementParty> own = agreement.parties().of(actor.organisation());
        return Arrays.stream(AgreementAct.values())
                .filter(act -> act.possibleIn(agreement.status()))
                .filter(act -> CommandDesk.roleFor(act, actor).isPresent())
                .flatMap(act -> own.isEmpty()
                        ? desk.asBzk(agreement, act, actor).stream()
                        : own.stream().map(party -> available(agreement, act, party, actor)))
                .toList();
    }

    private AvailableAct available(Agreement agreement, AgreementAct act, AgreementParty party, Actor actor) {
        Reason reason = ActPolicy.whyNot(act, desk.situation(agreement, act, party, actor)).orElse(null);
        return new AvailableAct(act, party.role(), reason);
    }
}
