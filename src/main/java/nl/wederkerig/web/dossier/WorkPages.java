package nl.wederkerig.web.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dossier.WorkView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.spreadsheet.SheetUpload;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says how long work stands. */
@Component
class WorkPages {

    private final Texts texts;
    private final Agreements agreements;

    WorkPages(Texts texts, @Lazy Agreements agreements) {
        this.texts = texts;
        this.agreements = agreements;
    }

    /** @param imports whether the reader imports files */
    record Works(Form form, boolean imports, List<Row> rows) {}

    record Row(String url, String title, Instant at, Tone tone, String state, String progress) {}

    /**
     * @param percent  0 to 100
     * @param summary  what it comes to
     * @param refused  whether files were refused
     * @param archive  where the archive is; null without
     * @param brokenOff what that means; null where it did not break off
     * @param file     where the one file is tried again that broke off; null without
     * @param hidden   whether somebody else began it, so that what is in it is not told
     */
    record Work(String url, String title, Instant at, String state, boolean atWork, String brokenOff, int percent, String progress, String summary,
            boolean refused, List<Line> lines, String archive, String file, boolean hidden) {}

    /** @param url of the agreement; null where the reader does not see it. @param faults why the file was refused; none where it was imported */
    record Line(String name, String url, List<String> faults) {}

    boolean imports(Actor actor) {
        return actor.has(Role.REGISTRAR);
    }

    /** The last first. @param uploads spreadsheets of the reader, which are imported in the same manner */
    Works list(Form form, List<WorkView> all, List<SheetUpload> uploads, Actor actor) {
        Stream<Row> files = all.stream().map(each -> new Row(url(each), title(each), each.begunAt(), tone(each),
                texts.text("web.work.state." + each.state()), progress(each)));
        Stream<Row> sheets = uploads.stream().map(this::row);
        return new Works(form, imports(actor), Stream.concat(files, sheets).sorted(Comparator.comparing(Row::at).reversed()).toList());
    }

    private Row row(SheetUpload upload) {
        Tone tone = switch (upload.state()) {
            case FAILED -> Tone.LATE;
            case IMPORTED -> Tone.ON_COURSE;
            case CHECKING, CHECKED, IMPORTING -> Tone.NEUTRAL;
        };
        return new Row("/beheer/import/rekenblad/" + upload.id(), texts.text("web.work.sheet", upload.fileName()), upload.createdAt(), tone,
                texts.text("web.spreadsheet.state." + upload.state()), upload.state().isAtWork() ? upload.percent() + "%" : null);
    }

    String title(WorkView work) {
        return work.name() == null ? texts.text("web.work.kind." + work.kind(), work.total()) : texts.text("web.work.kind-of." + work.kind(), work.name());
    }

    /** Where the one file is shown, with what came of it. */
    String outcome(WorkView work) {
        return ImportController.PATH + "?" + ImportController.WORK + "=" + work.id();
    }

    Work one(WorkView work, Actor actor) {
        Set<AgreementId> visible = agreements.visible(work.lines().stream().map(WorkView.Line::agreement).filter(Objects::nonNull).toList(), actor);
        boolean done = work.state() == WorkView.State.DONE;
        boolean ofOne = work.kind().isOfOneFile();
        String brokenOff = work.state() != WorkView.State.BROKEN_OFF ? null : texts.text(ofOne ? "web.work.broken-off-file" : "web.work.broken-off");
        String archive = done && work.own() && work.kind() == WorkView.Kind.EXPORT && work.done() > 0 ? url(work) + "/dossiers.zip" : null;
        return new Work(url(work), title(work), work.begunAt(), texts.text("web.work.state." + work.state()), work.state() == WorkView.State.AT_WORK,
                brokenOff, work.total() == 0 ? 100 : work.done() * 100 / work.total(), progress(work),
                ofOne && !done ? progress(work)
                        : texts.text("web.work.summary." + work.kind(), work.done() - work.refused(), work.refused(), work.total()),
                work.refused() > 0, work.lines().stream().map(each -> line(each, visible)).toList(), archive, ofOne && work.own() ? outcome(work) : null, !work.own());
    }

    private Line line(WorkView.Line line, Set<AgreementId> visible) {
        boolean dutch = !LocaleContextHolder.getLocale().getLanguage().equals("en");
        boolean seen = line.agreement() != null && visible.contains(line.agreement());
        return new Line(line.name(), seen ? "/akkoorden/" + line.agreement() : null, line.faults().stream().map(told -> texts.text(
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
