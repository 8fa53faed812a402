package nl.wederkerig.web.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AdviceView;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.MetMilestone;
import nl.wederkerig.agreement.MilestoneView;
import nl.wederkerig.agreement.OccurredWhatIf;
import nl.wederkerig.agreement.ReceivedAdvice;
import nl.wederkerig.agreement.RequestAdvice;
import nl.wederkerig.agreement.RequestedAdvice;
import nl.wederkerig.agreement.TimetableProgress;
import nl.wederkerig.agreement.WhatIfView;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes the pages on which something is done about a timetable, and reads what was filled in there. */
@Component
class TimetableActs {

    private final TimetableProgress progress;
    private final OrganisationNames organisations;
    private final Organisations register;
    private final Texts texts;
    private final nl.wederkerig.web.agreement.Texts words;
    private final Dates dates;

    TimetableActs(@Lazy TimetableProgress progress, OrganisationNames organisations, Organisations register, Texts texts,
            nl.wederkerig.web.agreement.Texts words, Dates dates) {
        this.progress = progress;
        this.organisations = organisations;
        this.register = register;
        this.texts = texts;
        this.words = words;
        this.dates = dates;
    }

    /**
     * @param typed null for what stands now
     * @param sent  whether it was sent, so that the rules tell what cannot be done
     * @throws NotFound for who has no part in it, or nothing to do
     */
    TimetableActView of(TimetableAct act, int number, AgreementView agreement, Form typed, boolean sent) {
        String back = "/akkoorden/" + agreement.header().id();
        Form form = typed == null ? Form.of(standing(act)) : typed;
        return new TimetableActView(act.url(agreement.header().id(), number), back, texts.text("web.timetable.act." + act),
                texts.text("web.timetable.explain." + act), texts.text("web.timetable.button." + act), act.fields(),
                about(act, number, agreement, sent), form, units());
    }

    private List<Choice> units() {
        return Stream.of(TermLength.Unit.values()).map(unit -> Choice.of(unit.name().substring(0, 1), words.word("unit", unit))).toList();
    }

    private Map<String, Object> standing(TimetableAct act) {
        return switch (act) {
            case REPORT_MILESTONE -> Map.of("metOn", dates.today());
            case RECORD_ADVICE -> Map.of("receivedOn", dates.today());
            default -> Map.of();
        };
    }

    private List<Entry> about(TimetableAct act, int number, AgreementView agreement, boolean sent) {
        OrganisationNames.Names names = organisations.of(agreement.parties().stream().map(party -> party.organisation()).toList());
        return switch (act) {
            case REPORT_MILESTONE, CONTEST_MILESTONE -> milestone(act, number, agreement, sent, names);
            case DECLARE_WHAT_IF, CONTEST_WHAT_IF, ACT_ON_WHAT_IF -> whatIf(act, number, agreement, sent, names);
            case REQUEST_ADVICE, RECORD_ADVICE -> advice(act, number, agreement, sent);
        };
    }

    private List<Entry> advice(TimetableAct act, int number, AgreementView agreement, boolean sent) {
        if (act == TimetableAct.REQUEST_ADVICE) {
            if (!agreement.progress().canRequestAdvice() && !sent) {
                throw new NotFound("advice to ask for in", agreement.header().id());
            }
            return List.of();
        }
        AdviceView advice = agreement.progress().advices().stream().filter(each -> each.advice().number() == number).findFirst()
                .orElseThrow(() -> new NotFound("advice", number));
        if (!advice.canRecord() && !sent) {
            throw new NotFound("advice to record", number);
        }
        return List.of(Entry.of(texts.text("web.timetable.advice.body"), body(advice.advice())),
                Entry.of(texts.text("web.timetable.advice.question"), advice.advice().question()),
                Entry.of(texts.text("web.timetable.advice.due"), advice.late() ? texts.text("web.timetable.advice.overdue", dates.day(advice.advice().dueOn()),
                        dates.left(advice.advice().dueOn())) : dates.day(advice.advice().dueOn())));
    }

    private String body(RequestedAdvice advice) {
        return advice.body() == null ? advice.bodyName() : organisations.of(List.of(advice.body())).of(advice.body());
    }

    private List<Entry> whatIf(TimetableAct act, int number, AgreementView agreement, boolean sent, OrganisationNames.Names names) {
        WhatIfView whatIf = agreement.progress().whatIfs().stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("what-if agreement", number));
        boolean can = switch (act) {
            case DECLARE_WHAT_IF -> whatIf.canDeclare();
            case CONTEST_WHAT_IF -> whatIf.canContest();
            default -> whatIf.canAct();
        };
        if (!can && !sent) {
            throw new NotFound("what-if agreement to act on", number);
        }
        List<Entry> about = new ArrayList<>();
        about.add(words.whatIf(whatIf));
        OccurredWhatIf occurred = whatIf.occurred();
        if (occurred != null && occurred.declaredBy() != null) {
            about.add(Entry.of(texts.text("web.timetable.what-if.occurred"), texts.text("web.timetable.what-if.because",
                    names.of(occurred.declaredBy()), dates.day(occurred.on()), occurred.reason())));
        }
        if (act == TimetableAct.ACT_ON_WHAT_IF && occurred != null) {
            about.add(Entry.of(texts.text("web.timetable.what-if.act-by"), dates.day(occurred.actBy())));
        }
        return about;
    }

    private List<Entry> milestone(TimetableAct act, int number, AgreementView agreement, boolean sent, OrganisationNames.Names names) {
        MilestoneView milestone = agreement.progress().milestones().stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("milestone", number));
        boolean can = act == TimetableAct.REPORT_MILESTONE ? milestone.canReport() : milestone.canContest();
        if (!can && !sent) {
            throw new NotFound("milestone to report on", number);
        }
        List<Entry> about = new ArrayList<>();
        about.add(Entry.of(texts.text("web.timetable.milestone"), milestone.milestone().title()));
        about.add(Entry.of(texts.text("web.timetable.on"), dates.day(milestone.milestone().on())));
        MetMilestone met = milestone.met();
        if (met != null) {
            about.add(Entry.of(texts.text("web.timetable.reported"), texts.text("web.timetable.met", names.of(met.by()), dates.day(met.on()))));
            if (met.note() != null) {
                about.add(Entry.of(texts.text("web.timetable.note"), met.note()));
            }
        }
        return about;
    }

    /** Reads what was filled in; does nothing yet. */
    Runnable read(TimetableAct act, int number, AgreementId id, FormFields fields, List<NewDocument> documents, Actor actor) {
        return switch (act) {
            case REPORT_MILESTONE, CONTEST_MILESTONE -> ofMilestone(act, number, id, fields, actor);
            case DECLARE_WHAT_IF, CONTEST_WHAT_IF, ACT_ON_WHAT_IF -> ofWhatIf(act, number, id, fields, actor);
            case REQUEST_ADVICE -> ofRequest(id, fields, actor);
            case RECORD_ADVICE -> ofReceived(number, id, fields, documents, actor);
        };
    }

    private Runnable ofMilestone(TimetableAct act, int number, AgreementId id, FormFields fields, Actor actor) {
        if (act == TimetableAct.CONTEST_MILESTONE) {
            return () -> progress.contestMilestone(id, number, fields.text("reason"), actor);
        }
        LocalDate metOn = fields.text("metOn") == null ? fields.wrong("metOn", "form.day") : fields.day("metOn");
        return () -> progress.reportMilestone(id, number, metOn, fields.text("note"), actor);
    }

    private Runnable ofWhatIf(TimetableAct act, int number, AgreementId id, FormFields fields, Actor actor) {
        String reason = fields.text("reason");
        return switch (act) {
            case DECLARE_WHAT_IF -> () -> progress.declareWhatIf(id, number, reason, actor);
            case CONTEST_WHAT_IF -> () -> progress.contestWhatIf(id, number, reason, actor);
            default -> () -> progress.actOnWhatIf(id, number, fields.text("note"), actor);
        };
    }

    private Runnable ofRequest(AgreementId id, FormFields fields, Actor actor) {
        RequestAdvice request = request(fields);
        return () -> progress.requestAdvice(id, request, actor);
    }

    private Runnable ofReceived(int number, AgreementId id, FormFields fields, List<NewDocument> documents, Actor actor) {
        LocalDate receivedOn = fields.text("receivedOn") == null ? fields.wrong("receivedOn", "form.day") : fields.day("receivedOn");
        return () -> progress.recordAdvice(id, number, new ReceivedAdvice(receivedOn, fields.text("summary"), fields.text("document"), documents), actor);
    }

    /** The body goes by its organisation where it is known by what was typed, else by that. */
    private RequestAdvice request(FormFields fields) {
        String typed = fields.text("body");
        List<OrganisationView> called = typed == null ? List.of() : register.called(typed, dates.today());
        OrganisationId body = called.size() == 1 ? called.get(0).id() : null;
        for (String needed : List.of("body", "question")) {
            if (fields.text(needed) == null) {
                fields.wrong(needed, "agreement.required");
            }
        }
        TermLength term = fields.text("term") == null ? fields.wrong("term", "form.length") : fields.length("term");
        return new RequestAdvice(body, body == null ? typed : null, fields.text("question"), term);
    }
}
