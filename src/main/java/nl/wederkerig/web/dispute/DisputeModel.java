package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReminderSchedule;
import nl.wederkerig.dispute.DisputeAct;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.overview.DisputeResponses;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.termbar.TermBar;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Fills the page of one dispute. */
@Component
class DisputeModel {

    private final DisputeWords words;
    private final SettlementWords settlements;
    private final DisputeProposals proposals;
    private final DisputeResponses responses;
    private final HolidayTable holidays;
    private final ReminderSchedule reminders;
    private final Texts texts;
    private final Dates dates;

    DisputeModel(DisputeWords words, SettlementWords settlements, DisputeProposals proposals, DisputeResponses responses,
            HolidayTable holidays, @Lazy ReminderSchedule reminders, Texts texts, Dates dates) {
        this.words = words;
        this.settlements = settlements;
        this.proposals = proposals;
        this.responses = responses;
        this.holidays = holidays;
        this.reminders = reminders;
        this.texts = texts;
        this.dates = dates;
    }

    DisputePageView of(AgreementId agreement, DisputeView dispute, Map<String, String> commitments, List<DisputePageView.Act> first,
            OrganisationId authority, RouteView.Held last, Actor actor) {
        OrganisationNames.Names names = words.names(List.of(dispute), authority);
        String holder = words.holder(dispute, names);
        return new DisputePageView(words.title(dispute, names), dispute.key(), DisputeWords.tone(dispute.stage(), dispute.milestone()), words.stage(dispute),
                DisputeLadder.of(dispute, last, texts), holder.isEmpty() ? null : holder, since(dispute), term(dispute),
                consults(dispute) && dispute.consultation().executiveOn() == null ? dispute.consultation().executiveFrom() : null,
                words.steps(dispute, authority, names),
                facts(dispute, names), dispute.commitments().stream().map(key -> new Entry(
                        key, commitments.getOrDefault(key, key), "/akkoorden/" + agreement + "/afspraken/" + key)).toList(),
                lines(dispute.text()), Stream.concat(first.stream(), acts(agreement, dispute).stream())
                        .sorted(Comparator.comparing(act -> !act.leads())).toList(), together(agreement, dispute, commitments, names, actor),
                interests(dispute, names), interestNote(dispute), meetings(dispute, names), settled(dispute, commitments, names),
                dispute.procedure() == Procedure.BINDING_ADVICE ? DisputePages.of(agreement, dispute.key()) + "/bindend-advies" : null,
                waits(dispute, names, actor), response(agreement, dispute, names));
    }

    /** By which day the respondents answer, as their task says, and what follows by itself when they do not. */
    private String response(AgreementId agreement, DisputeView dispute, OrganisationNames.Names names) {
        if (!consults(dispute)) {
            return null;
        }
        boolean official = dispute.consultation().executiveOn() == null;
        String follows = official ? dates.day(dispute.consultation().executiveFrom())
                : StringUtils.uncapitalize(texts.get("dispute.procedure." + dispute.next()));
        return responses.awaitedBy(agreement, dispute.key()).map(day -> texts.get("web.dispute.response", words.joined(dispute.respondents(), names),
                dispute.respondents().size(), dates.day(day), dates.left(day))
                + " " + texts.get("web.dispute.response." + (official ? "official" : "executive"), follows)).orElse(null);
    }

    private String waits(DisputeView dispute, OrganisationNames.Names names, Actor actor) {
        boolean forReader = actor.isAppointed() || dispute.steps().stream().anyMatch(step -> actor.isAmong(step.holders()));
        return consults(dispute) || forReader ? null : dispute.steps().stream().findFirst()
                .map(step -> texts.get("web.dispute.waits", words.holder(step, names), dates.day(step.lastDay()))).orElse(null);
    }

    private static boolean consults(DisputeView dispute) {
        return dispute.stage() == DisputeStage.CONSULTATION;
    }

    private static LocalDate since(DisputeView dispute) {
        if (consults(dispute)) {
            LocalDate executive = dispute.consultation().executiveOn();
            return executive == null ? dispute.raisedOn() : executive;
        }
        return dispute.steps().stream().findFirst().map(DisputeView.Step::startedOn).orElse(null);
    }

    private TermBar term(DisputeView dispute) {
        if (!consults(dispute)) {
            return null;
        }
        DisputeView.Consultation consultation = dispute.consultation();
        Term term = consultation.term();
        int days = (int) ChronoUnit.DAYS.between(term.startDay(), consultation.lastDay());
        TermBar bar = TermBar.of(term, holidays.current(), dates.today())
                .reminding(reminders.offsets(DeadlineKind.TERM, days).stream().map(consultation.lastDay()::minusDays).toList())
                .then(dispute.next() == null ? null : StringUtils.uncapitalize(texts.get("dispute.procedure." + dispute.next())));
        return consultation.resumesOn() == null ? bar
                : bar.standing(StringUtils.capitalize(term.on(dates.today(), holidays.current()).text(texts.locale())));
    }

    private List<Entry> facts(DisputeView dispute, OrganisationNames.Names names) {
        List<Entry> facts = new ArrayList<>();
        if (dispute.milestone() != null) {
            facts.add(Entry.of(texts.get("web.advice.asked-by"), names.all(dispute.parties())));
        } else {
            facts.add(Entry.of(texts.get("web.dispute.kind"), words.kind(dispute)));
            facts.add(Entry.of(texts.get("web.dispute.claimants"), names.all(dispute.claimants())));
            facts.add(Entry.of(texts.get("web.dispute.respondents"), names.all(dispute.respondents())));
        }
        if (!dispute.observers().isEmpty()) {
            facts.add(Entry.of(texts.get("web.dispute.observers"), names.all(dispute.observers())));
        }
        facts.add(Entry.of(texts.get(dispute.milestone() != null ? "web.advice.began-on" : "web.dispute.raised-on"), dates.day(dispute.raisedOn())));
        if (dispute.closedOn() != null) {
            facts.add(Entry.of(texts.get("dispute.end." + dispute.end()), dates.day(dispute.closedOn())));
        }
        return facts;
    }

    private List<DisputePageView.Act> acts(AgreementId agreement, DisputeView dispute) {
        List<DisputePageView.Act> acts = new ArrayList<>();
        for (DisputeActPage page : DisputeActPage.values()) {
            if (page != DisputeActPage.AGREE_TO_SETTLEMENT && dispute.acts().contains(page.act())) {
                acts.add(new DisputePageView.Act(page.url(agreement, dispute.key()), words.act("act", page, dispute), page.leads()));
            }
        }
        return acts;
    }

    private List<DisputePageView.Together> together(AgreementId agreement, DisputeView dispute, Map<String, String> commitments,
            OrganisationNames.Names names, Actor actor) {
        return dispute.pending().stream().map(pending -> {
            boolean mine = dispute.acts().contains(pending.act()) && !actor.isAmong(pending.by());
            List<OrganisationId> awaited = awaited(dispute, pending);
            return new DisputePageView.Together(said(dispute, pending), names.all(pending.by()), names.all(awaited),
                    mine ? url(agreement, dispute, pending) : null, texts.get("web.dispute.agree"),
                    pending.settlement() == null ? List.of() : settlements.all(pending.settlement(), commitments, names));
        }).toList();
    }

    private static List<OrganisationId> awaited(DisputeView dispute, DisputeView.Pending pending) {
        return DisputeActModel.needed(pending.act(), dispute).stream().filter(each -> !pending.by().contains(each)).toList();
    }

    private String said(DisputeView dispute, DisputeView.Pending pending) {
        String act = dispute.milestone() != null ? texts.get("web.advice.withdraw") : texts.get("web.dispute.together." + pending.act());
        return switch (pending.act()) {
            case SUSPEND -> texts.get("web.dispute.together.until", act, proposals.said(pending.content()));
            case EXTEND -> texts.get("web.dispute.together.by", act, proposals.said(pending.content()));
            default -> act;
        };
    }

    private String url(AgreementId agreement, DisputeView dispute, DisputeView.Pending pending) {
        boolean consents = pending.act() == DisputeAct.WITHDRAW && dispute.acts().contains(DisputeAct.CONSENT_TO_WITHDRAWAL);
        return proposals.url(agreement, dispute.key(), (consents ? DisputeAct.CONSENT_TO_WITHDRAWAL : pending.act()).name(), pending.content());
    }

    private List<DisputePageView.Interest> interests(DisputeView dispute, OrganisationNames.Names names) {
        return dispute.interests().stream().map(each -> new DisputePageView.Interest(
                texts.get("web.dispute.side." + each.side()), names.of(each.by()), each.statedOn(),
                each.text() == null ? null : lines(each.text()))).toList();
    }

    private String interestNote(DisputeView dispute) {
        if (dispute.consultation() == null) {
            return null;
        }
        boolean both = dispute.interests().stream().map(DisputeView.Interest::side).distinct().count() == DisputeSide.values().length;
        return both || !consults(dispute) ? null
                : texts.get(dispute.kind() == DisputeKind.FINANCIAL ? "web.dispute.interests.asked" : "web.dispute.interests.optional");
    }

    private List<DisputePageView.Meeting> meetings(DisputeView dispute, OrganisationNames.Names names) {
        return dispute.meetings().stream().map(each -> new DisputePageView.Meeting(
                texts.get("web.dispute.level." + each.level()), each.on(), names.of(each.by()), each.note())).toList();
    }

    private DisputePageView.Settled settled(DisputeView dispute, Map<String, String> commitments, OrganisationNames.Names names) {
        return dispute.settled() == null ? null : new DisputePageView.Settled(
                lines(dispute.settled().text()), settlements.beside(dispute.settled(), commitments, names));
    }

    static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
