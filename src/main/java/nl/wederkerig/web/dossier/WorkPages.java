package nl.wederkerig.web.dossier;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.dossier.WorkView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says how long work stands. */
@Component
class WorkPages {

    private final Texts texts;

    WorkPages(Texts texts) {
        this.texts = texts;
    }

    /** @param imports whether the reader imports files */
    record Works(Form form, boolean imports, List<Row> rows) {}

    record Row(String url, String title, Instant at, Tone tone, String state, String progress) {}

    /**
     * @param percent  0 to 100
     * @param summary  what it comes to
     * @param refused  whether files were refused
     * @param archive  where the archive is; null without
     * @param hidden   whether somebody else began it, so that what is in it is not told
     */
    record Work(String url, String title, Instant at, String state, boolean atWork, boolean brokenOff, int percent, String progress, String summary,
            boolean refused, List<Line> lines, String archive, boolean hidden) {}

    /** @param url of the agreement; null where the file was refused */
    record Line(String name, String url, List<String> faults) {}

    boolean imports(Actor actor) {
        return actor.has(Role.REGISTRAR);
    }

    Works list(Form form, List<WorkView> all, Actor actor) {
        return new Works(form, imports(actor), all.stream().map(each -> new Row(url(each), title(each), each.begunAt(), tone(each),
                texts.text("web.work.state." + each.state()), progress(each))).toList());
    }

    String title(WorkView work) {
        return texts.text("web.work.kind." + work.kind(), work.total());
    }

    Work one(WorkView work) {
        boolean done = work.state() == WorkView.State.DONE;
        String archive = done && work.own() && work.kind() == WorkView.Kind.EXPORT && work.done() > 0 ? url(work) + "/dossiers.zip" : null;
        return new Work(url(work), title(work), work.begunAt(), texts.text("web.work.state." + work.state()), work.state() == WorkView.State.AT_WORK,
                work.state() == WorkView.State.BROKEN_OFF, work.total() == 0 ? 100 : work.done() * 100 / work.total(), progress(work),
                texts.text("web.work.summary." + work.kind(), work.done() - work.refused(), work.refused(), work.total()), work.refused() > 0,
                work.lines().stream().map(this::line).toList(), archive, !work.own());
    }

    private Line line(WorkView.Line line) {
        boolean dutch = !LocaleContextHolder.getLocale().getLanguage().equals("en");
        return new Line(line.name(), line.agreement() == null ? null : "/akkoorden/" + line.agreement(), line.faults().stream().map(told -> texts.text(
                told.column() == 0 ? "web.import.line" : "web.import.line-column", told.line(), told.column()) + ": " + (dutch ? told.dutch() : told.english()))
                .toList());
    }

    private String progress(WorkView work) {
        return texts.text("web.work.progress." + work.kind(), work.done(), work.total());
    }

    private static String url(WorkView work) {
        return WorkController.PATH + "/" + work.id();
    }

    private static Tone tone(WorkView work) {
        return switch (work.state()) {
            case AT_WORK -> Tone.NEUTRAL;
            case DONE -> work.refused() > 0 ? Tone.ATTENTION : Tone.ON_COURSE;
            case BROKEN_OFF -> Tone.LATE;
        };
    }
}
