package nl.wederkerig.web.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wederkerig.spreadsheet.CommitmentColumn;
import nl.wederkerig.spreadsheet.CommitmentHeadings;
import nl.wederkerig.web.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sheet to be filled in: all headings, and one row that shows what is meant and that an import refuses. */
@Component
class EmptySheet {

    private static final int YEARS = 3;

    private final CommitmentHeadings headings;
    private final MessageSource messages;

    EmptySheet(CommitmentHeadings headings, MessageSource messages) {
        this.headings = headings;
        this.messages = messages;
    }

    /** @param today in whose year the amounts begin */
    Sheet in(Locale language, LocalDate today) {
        List<String> heads = new ArrayList<>();
        List<Object> example = new ArrayList<>();
        for (CommitmentColumn column : CommitmentColumn.values()) {
            if (column == CommitmentColumn.AMOUNT) {
                for (int year = today.getYear(); year < today.getYear() + YEARS; year++) {
                    heads.add(headings.amount(year, language));
                    example.add(year == today.getYear() ? text(column, language) : null);
                }
            } else {
                heads.add(headings.heading(column, language));
                example.add(text(column, language));
            }
        }
        return new Sheet(messages.getMessage("spreadsheet.sheet", null, language), heads, List.of(Sheet.row(example.toArray())));
    }

    private String text(CommitmentColumn column, Locale language) {
        String text = column == CommitmentColumn.REFERENCE ? CommitmentHeadings.EXAMPLE : messages.getMessage("spreadsheet.example." + column, null, "", language);
        return text.isEmpty() ? null : text;
    }
}
