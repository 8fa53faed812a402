package nl.wederkerig.web.technique;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.operations.FailedJobs;
import nl.wederkerig.operations.StandingFigure;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the operator's page. */
@Component
class TechniqueModel {

    private final List<StandingFigure> figures;
    private final FailedJobs jobs;
    private final EffectiveTime time;
    private final Dates dates;
    private final MessageSource messages;
    private final Texts texts;

    TechniqueModel(List<StandingFigure> figures, FailedJobs jobs, EffectiveTime time, Dates dates, MessageSource messages, Texts texts) {
        this.figures = figures.stream().sorted(Comparator.comparing(StandingFigure::name)).toList();
        this.jobs = jobs;
        this.time = time;
        this.dates = dates;
        this.messages = messages;
        this.texts = texts;
    }

    /** @param alarming whether it asks for somebody now */
    record Figure(String name, long count, boolean alarming) {}

    /** @param failure null where the engine kept none */
    record Row(String id, String process, String step, String reference, String failedAt, String dueAt, String failure) {}

    void fill(Map<String, String[]> typed, FailedJobs.Window window, List<Fault> faults, Actor actor, Model model) {
        List<FailedJobs.FailedJob> found = jobs.within(window, actor);
        model.addAttribute("figures", figures.stream().map(this::figure).toList());
        model.addAttribute("jobs", found.stream().map(this::row).toList());
        model.addAttribute("total", found.size() < FailedJobs.MOST ? found.size() : jobs.count(window, actor));
        model.addAttribute("form", Form.of(typed).with(faults));
        model.addAttribute("heads", Stream.of("technique.choose", "technique.step", "technique.dossier", "technique.failed-at",
                "technique.due-at", "technique.failure").map(texts::text).toList());
    }

    private Figure figure(StandingFigure figure) {
        long count = figure.count(time.now());
        return new Figure(texts.text("figure." + figure.name()), count, figure.alarming() && count > 0);
    }

    private Row row(FailedJobs.FailedJob job) {
        String process = said("model." + job.process(), job.process());
        return new Row(job.id(), process, said("model." + job.process() + "." + job.step(), job.step()), job.reference(),
                dates.moment(job.failedAt()), moment(job.dueAt()), simple(job.failure()));
    }

    private String moment(Instant due) {
        return due == null ? null : dates.moment(due);
    }

    private String said(String code, String otherwise) {
        return messages.getMessage(code, null, otherwise, LocaleContextHolder.getLocale());
    }

    private static String simple(String className) {
        return className == null ? null : className.substring(className.lastIndexOf('.') + 1);
    }
}
