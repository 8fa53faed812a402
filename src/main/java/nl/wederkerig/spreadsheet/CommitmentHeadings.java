package nl.wederkerig.spreadsheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words above the columns of a spreadsheet of commitments, in Dutch and in English. */
@Component
public class CommitmentHeadings {

    /** Reference of the row that shows what is meant; an import refuses it. */
    public static final String EXAMPLE = "VOORBEELD";

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    private static final Pattern AMOUNT = Pattern.compile("(?:bedrag|bedragen|amount|eur|euro)? ?(?:in |voor |for )?((?:19|20)\\d\\d)(?: (?:in )?euros?)?");

    private final MessageSource messages;
    private final Map<String, CommitmentColumn> known = new HashMap<>();

    CommitmentHeadings(MessageSource messages) {
        this.messages = messages;
        for (Locale language : LANGUAGES) {
            for (CommitmentColumn column : CommitmentColumn.values()) {
                known.put(plain(heading(column, language)), column);
                for (String other : messages.getMessage(key(column) + ".also", null, language).split(";")) {
                    known.put(plain(other), column);
                }
            }
        }
    }

    /** What an export writes above the column; for the amounts see {@link #amount}. */
    public String heading(CommitmentColumn column, Locale language) {
        return messages.getMessage(key(column), new Object[] {""}, language).strip();
    }

    /** What an export writes above the amounts of a calendar year. */
    public String amount(int year, Locale language) {
        return messages.getMessage(key(CommitmentColumn.AMOUNT), new Object[] {String.valueOf(year)}, language);
    }

    /** Whatever the capitals, spaces, accents and punctuation; empty where the heading is unknown. */
    Optional<Meaning> meaning(String heading) {
        String plain = plain(heading);
        Matcher amount = AMOUNT.matcher(plain);
        if (amount.matches()) {
            return Optional.of(new Meaning(CommitmentColumn.AMOUNT, Integer.valueOf(amount.group(1))));
        }
        return Optional.ofNullable(known.get(plain)).filter(column -> column != CommitmentColumn.AMOUNT)
                .map(column -> new Meaning(column, null));
    }

    /** @param year of amounts; else null */
    record Meaning(CommitmentColumn column, Integer year) {}

    /** Lower case, without accents, with single spaces between words and nothing else. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String key(CommitmentColumn column) {
        return "spreadsheet.column." + column;
    }
}
