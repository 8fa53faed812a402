package nl.wederkerig.overview;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was typed, as words without capitals, accents and punctuation. A single letter, such as that of 's-Gravenhage, is no word. */
public record SearchWords(List<String> words) {

    private static final int SHORTEST = 2;

    public static SearchWords of(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return new SearchWords(Stream.of(plain.split("[^a-z0-9]+")).filter(word -> word.length() >= SHORTEST).distinct()
                .limit(Search.MOST_WORDS).toList());
    }

    public boolean none() {
        return words.isEmpty();
    }

    /**
     * True where every word occurs, as a stem or as letters within a word; a word that carries no meaning, such as "de", need not.
     *
     * @param text in SQL, as {@code search_text} makes it
     */
    public String in(String text) {
        return words.stream().map(word -> word(words.indexOf(word), "to_tsvector('dutch', " + text + ")", text)).collect(Collectors.joining(" and ", "(", ")"));
    }

    private static String word(int number, String stems, String text) {
        String query = "to_tsquery('dutch', :stem" + number + ")";
        return "(numnode(" + query + ") = 0 or " + stems + " @@ " + query + " or " + text + " like :letters" + number + ")";
    }

    /** How well it fits; higher is better. */
    public String rank(String text) {
        return "ts_rank(to_tsvector('dutch', " + text + "), to_tsquery('dutch', :stems)) + case when " + text + " like :first then 1 else 0 end";
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        for (int number = 0; number < words.size(); number++) {
            parameters.put("stem" + number, words.get(number) + ":*");
            parameters.put("letters" + number, "%" + words.get(number) + "%");
        }
        parameters.put("stems", words.stream().map(word -> word + ":*").collect(Collectors.joining(" | ")));
        parameters.put("first", words.get(0) + "%");
        return parameters;
    }
}
