package nl.wederkerig.overview;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed, as words without capitals, accents and punctuation. A single letter, such as that of 's-Gravenhage, is no word. Being nothing
 * but letters and digits they stand in the statement itself, so that the database knows how often each occurs before it chooses how to find it.
 */
public record SearchWords(List<String> words) {

    private static final int SHORTEST = 2;
    /** Of a shorter one no index knows where it stands within a word; it is found where a word begins with it. */
    private static final int SHORTEST_WITHIN = 3;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]{" + SHORTEST + ",}");

    /** @throws IllegalArgumentException for what is no word */
    public SearchWords {
        words = List.copyOf(words);
        if (!words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            throw new IllegalArgumentException("Words of small letters and digits only");
        }
    }

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
     * @param aliases of tables in SQL that have {@code searched} and {@code stems}; a word may occur in any of them
     */
    public String in(String... aliases) {
        return words.stream().map(word -> found(word, aliases)).collect(Collectors.joining(" and ", "(", ")"));
    }

    private static String found(String word, String... aliases) {
        String query = "to_tsquery('dutch', '" + word + ":*')";
        return Stream.of(aliases).map(alias -> alias + ".stems @@ " + query + within(word, alias))
                .collect(Collectors.joining(" or ", "(numnode(" + query + ") = 0 or ", ")"));
    }

    private static String within(String word, String alias) {
        return word.length() < SHORTEST_WITHIN ? "" : " or " + alias + ".searched like '%" + word + "%'";
    }

    /** How well it fits; higher is better. */
    public String rank(String alias) {
        String any = words.stream().map(word -> word + ":*").collect(Collectors.joining(" | "));
        return "ts_rank(" + alias + ".stems, to_tsquery('dutch', '" + any + "'))"
                + " + case when " + alias + ".searched like '" + words.get(0) + "%' then 1 else 0 end";
    }
}
