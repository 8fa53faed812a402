package nl.wederkerig.web.signing;

/** Words within a sentence. */
final class Sentence {

    private Sentence() {}

    /** Without the capital that it has where it stands alone. */
    static String within(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
