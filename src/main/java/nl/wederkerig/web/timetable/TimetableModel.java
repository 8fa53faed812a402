package nl.wederkerig.web.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AdviceView;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.MetMilestone;
import nl.wederkerig.agreement.MilestoneView;
import nl.wederkerig.agreement.Objection;
import nl.wederkerig.agreement.OccurredWhatIf;
import nl.wederkerig.agreement.RequestedAdvice;
import nl.wederkerig.agreement.WhatIfView;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.PlannedAdvices;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says how the timetable of an agreement stands. */
@Component
public class TimetableModel {

    private final OrganisationNames organisations;
    private final Texts texts;
    private final nl.wederkerig.web.agreement.Texts words;
    private final Dates dates;
    private final PlannedAdvices planned;

    TimetableModel(OrganisationNames organisations, Texts texts, nl.wederkerig.web.agreement.Texts words, Dates dates,
            PlannedAdvices planned) {
        this.organisations = organisations;
        this.texts = texts;
        this.words = words;
        this.dates = dates;
        this.planned = planned;
    }

    public TimetableOverview of(AgreementView agreement, Actor actor) {
        OrganisationNames.Names names = organisations.of(named(agreement));
        AgreementId id = agreement.header().id();
        Map<Integer, String> begun = planned.addresses(agreement, actor);
        return new TimetableOverview(agreement.progress().milestones().stream().map(each -> step(id, each, begun.get(each.number()), names)).toList(),
                agreement.progress().whatIfs().stream().map(each -> whatIf(id, each, names)).toList(),
                agreement.progress().advices().stream().map(each -> advice(id, each, names)).toList(),
                agreement.progress().canRequestAdvice() ? link(TimetableAct.REQUEST_ADVICE, id, 0) : null);
    }

    /** @param begun where the advice that it asks for is found; null while it did not begin */
    private TimetableOverview.Step step(AgreementId id, MilestoneView view, String begun, OrganisationNames.Names names) {
        List<TimetableOverview.Link> links = new ArrayList<>();
        if (begun != null) {
            links.add(new TimetableOverview.Link(texts.text("web.advice.open", view.milestone().title()), begun));
        }
        if (view.canReport()) {
            links.add(link(TimetableAct.REPORT_MILESTONE, id, view.number()));
        }
        if (view.canContest()) {
            links.add(link(TimetableAct.CONTEST_MILESTONE, id, view.number()));
        }
        List<String> lines = new ArrayList<>(advice(view.milestone().advice(), begun != null));
        MetMilestone met = view.met();
        if (met != null) {
            Stream.ofNullable(met.note()).forEach(lines::add);
            lines.addAll(objections(met.objections(), names));
        }
        String state = state(view, names);
        boolean advised = state == null && begun != null;
        return new TimetableOverview.Step(view.milestone().title(), view.milestone().on(), names.of(view.milestone().owner()),
                advised ? Tone.NEUTRAL : tone(view), advised ? texts.text("web.timetable.state.ADVICE_BEGUN") : state, lines, links);
    }

    private TimetableOverview.WhatIfRow whatIf(AgreementId id, WhatIfView view, OrganisationNames.Names names) {
        List<TimetableOverview.Link> links = new ArrayList<>();
        if (view.canAct()) {
            links.add(link(TimetableAct.ACT_ON_WHAT_IF, id, view.number()));
        }
        if (view.canContest()) {
            links.add(link(TimetableAct.CONTEST_WHAT_IF, id, view.number()));
        }
        if (view.canDeclare()) {
            links.add(link(TimetableAct.DECLARE_WHAT_IF, id, view.number()));
        }
        Entry agreed = words.whatIf(view);
        OccurredWhatIf occurred = view.occurred();
        if (occurred == null) {
            return new TimetableOverview.WhatIfRow(agreed.name(), agreed.value(), Tone.NEUTRAL, texts.text("web.timetable.state.WAITING"), null,
                    List.of(), links);
        }
        boolean contested = !occurred.objections().isEmpty();
        boolean late = !view.awaited().isEmpty() && dates.late(occurred.actBy());
        return new TimetableOverview.WhatIfRow(agreed.name(), agreed.value(), late ? Tone.LATE : Tone.ATTENTION,
                texts.text(contested ? "web.timetable.state.CONTESTED" : "web.timetable.state.OCCURRED", dates.day(occurred.on())),
                view.awaited().isEmpty() ? null : occurred.actBy(), lines(view, names), links);
    }

    private TimetableOverview.AdviceRow advice(AgreementId id, AdviceView view, OrganisationNames.Names names) {
        RequestedAdvice advice = view.advice();
        List<String> lines = new ArrayList<>(List.of(advice.question()));
        Stream.ofNullable(advice.summary()).forEach(lines::add);
        Stream.ofNullable(advice.document()).map(document -> texts.text("web.timetable.advice.found", document)).forEach(lines::add);
        boolean came = advice.document() != null || !view.documents().isEmpty();
        String state = view.late() ? texts.text("web.timetable.state.ADVICE_LATE", dates.day(advice.dueOn()))
                : advice.awaited() ? texts.text("web.timetable.state.ADVICE_AWAITED")
                : texts.text(came ? "web.timetable.state.ADVICE_CAME" : "web.timetable.state.ADVICE_CLOSED", dates.day(advice.receivedOn()));
        return new TimetableOverview.AdviceRow(advice.body() == null ? advice.bodyName() : names.of(advice.body()),
                texts.text("web.timetable.advice.asked", names.of(advice.askedBy()), dates.day(advice.askedOn())),
                view.late() ? Tone.LATE : advice.awaited() || !came ? Tone.NEUTRAL : Tone.ON_COURSE, state,
                advice.awaited() && !view.late() ? advice.dueOn() : null, lines,
                view.documents().stream().map(each -> new TimetableOverview.Link(each.name(), "/documenten/" + each.id())).toList(),
                view.canRecord() ? List.of(link(TimetableAct.RECORD_ADVICE, id, advice.number())) : List.of());
    }

    private List<String> lines(WhatIfView view, OrganisationNames.Names names) {
        OccurredWhatIf occurred = view.occurred();
        List<String> lines = new ArrayList<>();
        if (occurred.declaredBy() != null) {
            lines.add(texts.text("web.timetable.what-if.because", names.of(occurred.declaredBy()), dates.day(occurred.on()), occurred.reason()));
        }
        lines.addAll(objections(occurred.objections(), names));
        occurred.acted().forEach(each -> lines.add(texts.text("web.timetable.what-if.acted", names.of(each.by()), each.note())));
        if (!view.awaited().isEmpty()) {
            lines.add(texts.text("web.timetable.what-if.awaited", names.all(view.awaited())));
        }
        return lines;
    }

    private static Tone tone(MilestoneView view) {
        return switch (view.state()) {
            case TO_COME -> Tone.NEUTRAL;
            case MET -> view.met().objections().isEmpty() ? Tone.ON_COURSE : Tone.ATTENTION;
            case LATE -> Tone.LATE;
            case NOT_FOLLOWED -> null;
        };
    }

    private String state(MilestoneView view, OrganisationNames.Names names) {
        return switch (view.state()) {
            case TO_COME -> texts.text("web.timetable.state.TO_COME");
            case MET -> texts.text("web.timetable.state.MET", dates.day(view.met().on()), names.of(view.met().by()));
            case LATE -> texts.text("web.timetable.state.LATE", dates.day(view.milestone().on()));
            case NOT_FOLLOWED -> null;
        };
    }

    private List<String> objections(List<Objection> objections, OrganisationNames.Names names) {
        return objections.stream().map(each -> texts.text("web.timetable.objection", names.of(each.by()), each.reason())).toList();
    }

    /** Once it has begun only the question. */
    private List<String> advice(AgreedAdvice advice, boolean begun) {
        if (advice == null) {
            return List.of();
        }
        String question = texts.text("web.advice.question", advice.question() == null ? "" : advice.question());
        return begun ? List.of(question)
                : List.of(question, texts.text("web.advice.agreed", SpokenDate.in(LocaleContextHolder.getLocale()).length(advice.within())));
    }

    private TimetableOverview.Link link(TimetableAct act, AgreementId id, int number) {
        return new TimetableOverview.Link(texts.text("web.timetable.link." + act), act.url(id, number));
    }

    private static List<OrganisationId> named(AgreementView agreement) {
        List<OrganisationId> ids = new ArrayList<>(agreement.parties().stream().map(party -> party.organisation()).toList());
        agreement.progress().milestones().forEach(each -> {
            ids.add(each.milestone().owner());
            if (each.met() != null) {
                ids.add(each.met().by());
                each.met().objections().forEach(objection -> ids.add(objection.by()));
            }
        });
        agreement.progress().whatIfs().forEach(each -> {
            ids.addAll(each.awaited());
            if (each.occurred() != null) {
                ids.add(each.occurred().declaredBy());
                each.occurred().acted().forEach(acted -> ids.add(acted.by()));
                each.occurred().objections().forEach(objection -> ids.add(objection.by()));
            }
        });
        agreement.progress().advices().forEach(each -> {
            ids.add(each.advice().body());
            ids.add(each.advice().askedBy());
        });
        return ids;
    }
}
