package nl.wederkerig.web.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wederkerig.spreadsheet.RowFate;
import nl.wederkerig.spreadsheet.SheetUpload;
import nl.wederkerig.spreadsheet.UploadRow;
import nl.wederkerig.spreadsheet.UploadState;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Uploads in the reader's words. */
@Component
class UploadViews {

    private static final String FATE = "lot";
    private static final int SHORT = 160;
    private static final int MOST_NAMED = 12;

    private final Texts texts;

    UploadViews(Texts texts) {
        this.texts = texts;
    }

    SpreadsheetView.Past past(SheetUpload upload, String url) {
        return new SpreadsheetView.Past(url, upload.fileName(), upload.createdAt(), tone(upload), texts.text("web.spreadsheet.state." + upload.state()));
    }

    /** @param rows of the page that the listing asks for, with the fates */
    SpreadsheetView.Upload upload(SheetUpload upload, String url, Listing listing, Function<Set<RowFate>, List<UploadRow>> rows) {
        Set<RowFate> chosen = chosen(listing.filter(FATE));
        int total = chosen.isEmpty() ? upload.rows() : chosen.stream().mapToInt(upload::count).sum();
        List<SpreadsheetView.Row> shown = upload.state().isAtWork() ? List.of() : rows.apply(chosen).stream().map(this::row).toList();
        return new SpreadsheetView.Upload(url, upload.fileName(), upload.state(), upload.percent(), summary(upload), counts(upload, url, chosen),
                notes(upload), listing.holding(total), shown, upload.canBeImported());
    }

    private String summary(SheetUpload upload) {
        int faulty = upload.count(RowFate.FAULTY) + upload.count(RowFate.DIFFERS);
        String code = upload.state() != UploadState.CHECKED ? upload.state().name() : faulty > 0 ? "hindered"
                : upload.canBeImported() ? "ready" : "nothing";
        return texts.text("web.spreadsheet.summary." + code, upload.count(RowFate.NEW_AGREEMENT) + upload.count(RowFate.NEW_COMMITMENT),
                upload.agreements(), upload.count(RowFate.UNCHANGED), faulty);
    }

    private List<SpreadsheetView.Count> counts(SheetUpload upload, String url, Set<RowFate> chosen) {
        List<SpreadsheetView.Count> counts = new ArrayList<>();
        for (RowFate fate : RowFate.values()) {
            if (upload.count(fate) > 0) {
                counts.add(new SpreadsheetView.Count(url + "?" + FATE + "=" + fate.name().toLowerCase(Locale.ROOT),
                        texts.text("web.spreadsheet.count." + fate, upload.count(fate)), tone(fate), chosen.contains(fate)));
            }
        }
        return counts;
    }

    private List<String> notes(SheetUpload upload) {
        List<String> notes = new ArrayList<>();
        if (upload.sheet() != null) {
            notes.add(upload.others().isEmpty() ? texts.text("web.spreadsheet.note.sheet", upload.sheet())
                    : texts.text("web.spreadsheet.note.sheets", upload.sheet(), named(upload.others())));
        }
        if (!upload.ignored().isEmpty()) {
            notes.add(texts.text("web.spreadsheet.note.ignored", named(upload.ignored())));
        }
        if (!upload.unsettled().isEmpty()) {
            notes.add(texts.text("web.spreadsheet.note.unsettled", named(upload.unsettled())));
        }
        if (upload.agreements() > 0 && upload.state() != UploadState.IMPORTED) {
            notes.add(texts.text("web.spreadsheet.note.existing"));
        }
        return notes;
    }

    private String named(List<String> all) {
        String first = String.join(", ", all.stream().limit(MOST_NAMED).toList());
        return all.size() <= MOST_NAMED ? first : texts.text("web.spreadsheet.note.more", first, all.size() - MOST_NAMED);
    }

    private SpreadsheetView.Row row(UploadRow row) {
        String text = row.text() == null || row.text().length() <= SHORT ? row.text() : row.text().substring(0, SHORT) + "\u2026";
        return new SpreadsheetView.Row(row.row(), row.reference(), row.key(), text, tone(row.fate()),
                texts.text("web.spreadsheet.fate." + row.fate()), row.faults().stream().map(told -> told(row.row(), told)).toList());
    }

    private SpreadsheetView.Told told(int row, UploadRow.Told told) {
        String place = told.column() == null ? texts.text("web.spreadsheet.place.row", String.valueOf(row)) : told.heading() == null
                ? texts.text("web.spreadsheet.place.column", String.valueOf(row), told.column())
                : texts.text("web.spreadsheet.place", String.valueOf(row), told.column(), told.heading());
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new SpreadsheetView.Told(place, english ? told.english() : told.dutch());
    }

    private static Set<RowFate> chosen(String filter) {
        return Stream.of(RowFate.values()).filter(fate -> fate.name().equalsIgnoreCase(filter)).findFirst().map(Set::of).orElse(Set.of());
    }

    private static Tone tone(RowFate fate) {
        return fate.hinders() ? Tone.LATE : fate == RowFate.UNCHANGED ? Tone.NEUTRAL : Tone.ON_COURSE;
    }

    private static Tone tone(SheetUpload upload) {
        return switch (upload.state()) {
            case FAILED -> Tone.LATE;
            case IMPORTED -> Tone.ON_COURSE;
            case CHECKING, IMPORTING -> Tone.ATTENTION;
            case CHECKED -> Tone.NEUTRAL;
        };
    }
}
