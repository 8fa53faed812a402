package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.proceedings.Audience;
import nl.wederkerig.proceedings.Conclusion;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.proceedings.SeatView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.appointment.AppointmentPeople;
import nl.wederkerig.web.appointment.AppointmentWords;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Fills the page on which something is done in a procedure. */
@Component
class ProcedureActModel {

    private final DisputeWords words;
    private final AppointmentWords seats;
    private final AppointmentPeople people;
    private final DisputeActModel acts;
    private final SettlementWords settlements;
    private final ChallengeDay challenges;
    private final GivenConsents consents;
    private final HolidayTable holidays;
    private final Dates dates;
    private final Texts texts;

    ProcedureActModel(DisputeWords words, AppointmentWords seats, AppointmentPeople people, DisputeActModel acts, SettlementWords settlements,
            ChallengeDay challenges, GivenConsents consents, HolidayTable holidays, Dates dates, Texts texts) {
        this.words = words;
        this.seats = seats;
        this.people = people;
        this.acts = acts;
        this.settlements = settlements;
        this.challenges = challenges;
        this.consents = consents;
        this.holidays = holidays;
        this.dates = dates;
        this.texts = texts;
    }

    ProcedureActView of(ProcedureActPage page, AgreementView about, DisputeView dispute, ProcedureView procedure, Form form, Actor actor) {
        AgreementId agreement = about.header().id();
        DisputeArrangement arrangement = about.arrangement();
        boolean inForce = about.header().inForceOn() != null;
        OrganisationNames.Names names = words.names(List.of(dispute), arrangement.appointingAuthority());
        boolean possible = procedure.acts().contains(page.act());
        List<Choice> persons = persons(page, procedure, actor);
        return new ProcedureActView(page.url(agreement, dispute.key()), DisputePages.of(agreement, dispute.key()), words.title(dispute, names),
                title(page, procedure, texts), explained(page, about, dispute, procedure, names, actor), fields(page, dispute, inForce),
                page.drastic(),
                possible ? null : texts.get("web.dispute.not-now"), reading(page, about.header().id(), dispute, procedure, names, actor), persons,
                nominating(page, procedure, actor), choices(page, arrangement, dispute, procedure, names, actor),
                disposing(page) ? acts.about(agreement, dispute) : List.of(),
                acts.choices("web.dispute.disposal.", DisposalForm.Fate.values()), units(), told(page, dispute, names),
                words.parties(dispute, names), button(page, procedure), page.lastDay(dispute),
                page.moves(), warning(page, dispute, procedure, names), effects(page, about, dispute, names),
                page == ProcedureActPage.CHALLENGE ? challenges.hint(procedure) : null, challenges.neededForAll(procedure),
                PutForward.in(page, procedure, persons, form, actor));
    }

    /** The same as the task to do it. */
    static String title(ProcedureActPage page, ProcedureView procedure, Texts texts) {
        if (page.moves() && wishes(procedure).isEmpty()) {
            return texts.get("web.procedure.act.first." + page);
        }
        boolean named = page == ProcedureActPage.NOMINATE && procedure.procedure() != Procedure.EXPERT_ADVICE;
        return texts.get("web.procedure.act." + page + (named ? "." + procedure.procedure() : ""));
    }

    /** What the reader has done. @param now as it is since */
    String done(ProcedureActPage page, DisputeView dispute, ProcedureView now, Actor actor) {
        String done = texts.get("web.procedure.done." + page);
        return !page.moves() ? done : done + " " + consents.said(dispute,
                wishes(now).stream().collect(Collectors.toMap(ProcedureView.Wish::by, ProcedureView.Wish::period)), actor);
    }

    static List<ProcedureView.Wish> wishes(ProcedureView procedure) {
        if (procedure.chair() != null) {
            return procedure.chair().extension();
        }
        return procedure.commission() == null ? List.of() : procedure.commission().extension();
    }

    private String button(ProcedureActPage page, ProcedureView procedure) {
        return switch (page) {
            case ANSWER_PROPOSAL, COMMENT, CONCLUDE -> texts.get("web.procedure.button." + page);
            default -> title(page, procedure, texts);
        };
    }

    /** A chair who concludes, or proposes anew, takes from the parties what they can still answer; a new draft comes after one. */
    private String warning(ProcedureActPage page, DisputeView dispute, ProcedureView procedure, OrganisationNames.Names names) {
        return switch (page) {
            case CONCLUDE -> open("web.procedure.conclude.open", dispute, procedure, names);
            case PROPOSE_SETTLEMENT -> open("web.procedure.proposal.open", dispute, procedure, names);
            case SEND_DRAFT -> procedure.commission() == null || procedure.commission().draftOn() == null ? null
                    : texts.get("web.procedure.draft.sent", texts.spoken().day(procedure.commission().draftOn()));
            default -> null;
        };
    }

    private String open(String warning, DisputeView dispute, ProcedureView procedure, OrganisationNames.Names names) {
        return procedure.chair() == null ? null : procedure.chair().proposals().stream().filter(ProcedureView.ProposalView::open).findFirst()
                .map(open -> texts.get(warning, texts.spoken().day(open.madeOn()), words.joined(silent(open, dispute), names),
                        silent(open, dispute).size())).orElse(null);
    }

    private static List<OrganisationId> silent(ProcedureView.ProposalView proposal, DisputeView dispute) {
        return dispute.parties().stream().filter(each -> proposal.answers().stream().noneMatch(answer -> answer.by().equals(each))).toList();
    }

    private List<String> effects(ProcedureActPage page, AgreementView about, DisputeView dispute, OrganisationNames.Names names) {
        return switch (page) {
            case CONCLUDE -> List.of(texts.get("web.procedure.conclude.told", readers(dispute, names)), texts.get("web.procedure.conclude.final"));
            case PROPOSE_SETTLEMENT, ANSWER_PROPOSAL -> dispute.kind() != DisputeKind.DEADLOCK ? List.of()
                    : settlements.becomesText(about, words.joined(dispute.parties(), names));
            case EXTEND_CONCLUSION, EXTEND_ADVICE -> List.of(texts.get("web.procedure.extension.by", names.all(dispute.parties())));
            default -> List.of();
        };
    }

    private static String readers(DisputeView dispute, OrganisationNames.Names names) {
        return names.all(Stream.concat(dispute.parties().stream(), dispute.observers().stream()).toList());
    }

    private String explained(ProcedureActPage page, AgreementView about, DisputeView dispute, ProcedureView procedure,
            OrganisationNames.Names names, Actor actor) {
        if (page == ProcedureActPage.NOMINATE) {
            return nomination(page.lastDay(dispute), about.arrangement().appointingAuthority(), dispute, procedure, names, actor);
        }
        if (page == ProcedureActPage.STEP_DOWN && procedure.seats().stream().anyMatch(seat -> seat.seat().kind() == Seat.Kind.SECRETARY
                && seat.person() != null && seat.person().id().equals(actor.person()))) {
            return texts.get("web.procedure.explain.STEP_DOWN.secretary");
        }
        String all = words.joined(dispute.parties(), names);
        if (page == ProcedureActPage.PROPOSE_SETTLEMENT) {
            LocalDate answerBy = ProcedureView.ProposalView.answerBy(dates.today(), holidays.current());
            return texts.get("web.procedure.explain." + page, all, texts.spoken().day(answerBy));
        }
        return texts.get(page == ProcedureActPage.ADVISE && dispute.milestone() != null ? "web.advice.explain" : "web.procedure.explain." + page, all);
    }

    /** Who must nominate the same person, and who appoints otherwise, by name where that is known. */
    private String nomination(LocalDate until, OrganisationId authority, DisputeView dispute, ProcedureView procedure, OrganisationNames.Names names,
            Actor actor) {
        List<OrganisationId> who = nominated(procedure, actor).findFirst().map(SeatView::nominators).orElse(List.of()).stream()
                .map(OrganisationId::new).toList();
        if (until == null || who.isEmpty() || !dispute.parties().containsAll(who)) {
            return texts.get("web.procedure.explain.NOMINATE");
        }
        String otherwise = StringUtils.uncapitalize(authority == null ? texts.get("web.dispute.authority")
                : texts.get("web.dispute.authority.named", names.of(authority)));
        return texts.get("web.procedure.explain.NOMINATE." + (who.size() == 1 ? "alone" : "together"), names.all(who), texts.spoken().day(until),
                otherwise);
    }

    /** Before an agreement is in force an agreed advice makes no commitments. */
    private static String fields(ProcedureActPage page, DisputeView dispute, boolean inForce) {
        return page == ProcedureActPage.ADVISE && dispute.milestone() != null && !inForce ? ProcedureActPage.SEND_DRAFT.fields() : page.fields();
    }

    private String told(ProcedureActPage page, DisputeView dispute, OrganisationNames.Names names) {
        return page == ProcedureActPage.SESSION ? texts.get("web.procedure.session.told")
                : texts.get(page == ProcedureActPage.CHALLENGE ? "web.procedure.challenge.told" : "web.procedure.told", readers(dispute, names));
    }

    private List<String> reading(ProcedureActPage page, AgreementId agreement, DisputeView dispute, ProcedureView procedure,
            OrganisationNames.Names names, Actor actor) {
        if (page == ProcedureActPage.PROPOSE_MEMBERS || page == ProcedureActPage.NOMINATE) {
            return PutForward.wanted(page, procedure, actor).map(each -> ProcedureModel.wanted(each, names, texts)).toList();
        }
        if (page.moves()) {
            return wishes(procedure).stream().map(each -> texts.get("web.procedure.extension.wish", names.of(each.by()),
                    texts.length(TermLength.parse(each.period())))).toList();
        }
        if (page == ProcedureActPage.ANSWER_PROPOSAL && procedure.chair() != null) {
            return procedure.chair().proposals().stream().filter(ProcedureView.ProposalView::open).findFirst()
                    .map(proposal -> Stream.concat(proposal.number() == 1 ? Stream.of()
                                    : Stream.of(texts.get("web.procedure.proposal.replaces", proposal.number() - 1)),
                            proposed(proposal.settlement(), acts.about(agreement, dispute), names).stream()).toList()).orElse(List.of());
        }
        return page == ProcedureActPage.COMMENT && procedure.commission() != null
                ? DisputeModel.lines(procedure.commission().draft()) : List.of();
    }

    /** Also of what it does not name: that stays owed (D12), with the day that it had. */
    private List<String> proposed(Settlement settlement, List<Choice> about, OrganisationNames.Names names) {
        Map<String, String> known = about.stream().collect(Collectors.toMap(Choice::value, Choice::text));
        List<String> lines = new ArrayList<>(settlements.all(settlement, known, names));
        about.stream().filter(each -> !settlement.dispose().containsKey(each.value())).forEach(each -> lines.add(
                texts.get("web.dispute.dispose.OPEN", each.text()) + (each.hint() == null ? "" : " " + each.hint())));
        return lines;
    }

    private List<Choice> persons(ProcedureActPage page, ProcedureView procedure, Actor actor) {
        return switch (page) {
            case NOMINATE -> people.choices(nominated(procedure, actor).findFirst().map(SeatView::seat).orElse(Seat.CHAIR), List.of());
            case NAME_SECRETARY -> people.choices(new Seat(Seat.Kind.SECRETARY, 1), List.of());
            case CHALLENGE -> procedure.seats().stream().filter(seat -> seat.state() == SeatState.FILLED)
                    .map(seat -> Choice.of(seat.person().id().toString(), seat.person().name() + ", " + seats.seat(seat.seat()))).toList();
            case AGREE_TO_CHALLENGE -> procedure.challenges().stream().filter(each -> each.end() == null)
                    .map(each -> Choice.of(each.person().id().toString(), each.person().name())).toList();
            default -> List.of();
        };
    }

    private static Stream<SeatView> nominated(ProcedureView procedure, Actor actor) {
        return procedure.seats().stream().filter(seat -> seat.state() == SeatState.NOMINATION && !seat.seat().equals(Seat.COMMISSION)
                && seat.nominators().contains(actor.organisation() == null ? actor.person().toString() : actor.organisation().value()));
    }

    private List<Choice> nominating(ProcedureActPage page, ProcedureView procedure, Actor actor) {
        List<SeatView> open = page == ProcedureActPage.NOMINATE ? nominated(procedure, actor).toList() : List.of();
        return open.size() < 2 ? List.of() : open.stream().map(seat -> Choice.of(seat.seat().toString(), seats.seat(seat.seat()))).toList();
    }

    /** The seat for which the actor nominates where there is one only. */
    static Seat onlySeat(ProcedureView procedure, Actor actor) {
        return nominated(procedure, actor).findFirst().map(SeatView::seat).orElse(Seat.CHAIR);
    }

    private List<Choice> choices(ProcedureActPage page, DisputeArrangement arrangement, DisputeView dispute, ProcedureView procedure,
            OrganisationNames.Names names, Actor actor) {
        return switch (page) {
            case SESSION -> words("web.procedure.session.", Audience.values());
            case CONCLUDE -> words("web.procedure.conclusion.", Stream.of(Conclusion.values())
                    .filter(each -> each != Conclusion.DECISION || arrangement.force() == OutcomeForce.BINDING).toArray(Conclusion[]::new));
            case ANSWER_PROPOSAL -> answers(dispute, procedure, names, actor);
            default -> List.of();
        };
    }

    /** What comes of each answer. */
    private List<Choice> answers(DisputeView dispute, ProcedureView procedure, OrganisationNames.Names names, Actor actor) {
        List<OrganisationId> others = procedure.chair() == null ? List.of() : procedure.chair().proposals().stream()
                .filter(ProcedureView.ProposalView::open).findFirst().map(open -> silent(open, dispute)).orElse(List.of()).stream()
                .filter(each -> !actor.belongsTo(each)).toList();
        return List.of(new Choice(ProcedureActDesk.Answer.ACCEPT.name(), texts.get("web.procedure.answer.ACCEPT"), others.isEmpty()
                        ? texts.get("web.procedure.answer.ACCEPT.last")
                        : texts.get("web.procedure.answer.ACCEPT.others", words.joined(others, names), others.size())),
                new Choice(ProcedureActDesk.Answer.REJECT.name(), texts.get("web.procedure.answer.REJECT"),
                        texts.get("web.procedure.answer.REJECT.hint")));
    }

    private static boolean disposing(ProcedureActPage page) {
        return page == ProcedureActPage.CONCLUDE || page == ProcedureActPage.ADVISE || page == ProcedureActPage.PROPOSE_SETTLEMENT;
    }

    private List<Choice> words(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(each -> Choice.of(each.name(), texts.get(prefix + each.name()))).toList();
    }

    private List<Choice> units() {
        return Arrays.stream(TermLength.Unit.values())
                .map(each -> Choice.of(each.name().substring(0, 1), texts.get("web.agreement.unit." + each.name()))).toList();
    }
}
