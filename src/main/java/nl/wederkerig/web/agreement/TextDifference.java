package nl.wederkerig.web.agreement;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two texts side by side, line by line, with the words that differ marked. */
final class TextDifference {

    /** Of Unicode's private use, so that no text holds them. */
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    /** An amount or a day's number counts as one word, whatever stands in it. */
    private static final Pattern WORDS = Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}]+|\\s+|.", Pattern.DOTALL);

    private static final DiffRowGenerator WORD_BY_WORD = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffBySplitter(TextDifference::words)
            .mergeOriginalRevised(false)
            .reportLinesUnchanged(false)
            .lineNormalizer(Function.identity())
            .oldTag(opens -> String.valueOf(opens ? OPEN : CLOSE))
            .newTag(opens -> String.valueOf(opens ? OPEN : CLOSE))
            .build();

    private TextDifference() {}

    /** @param kind {@code same}, {@code changed}, {@code added} or {@code removed}. A side without the line is empty */
    record Line(String kind, List<Part> older, List<Part> newer) {}

    /** Words in a line. */
    record Part(String text, boolean differs) {}

    static List<Line> between(String older, String newer) {
        return WORD_BY_WORD.generateDiffRows(lines(older), lines(newer)).stream()
                .map(row -> new Line(kind(row.getTag()), parts(row.getOldLine()), parts(row.getNewLine())))
                .toList();
    }

    /** A list that can be changed, as the comparison does. */
    private static List<String> words(String line) {
        return WORDS.matcher(line).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "").split("\n", -1));
    }

    private static String kind(DiffRow.Tag tag) {
        return switch (tag) {
            case EQUAL -> "same";
            case CHANGE -> "changed";
            case INSERT -> "added";
            case DELETE -> "removed";
        };
    }

    private static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean differs = false;
        for (char each : line.toCharArray()) {
            if (each == OPEN || each == CLOSE) {
                add(parts, words, differs);
                differs = each == OPEN;
            } else {
                words.append(each);
            }
        }
        add(parts, words, differs);
        return parts;
    }

    private static void add(List<Part> parts, StringBuilder words, boolean differs) {
        if (!words.isEmpty()) {
            parts.add(new Part(words.toString(), differs));
            words.setLength(0);
        }
    }
}
