package nl.wederkerig.web.help;

import java.util.List;

/** The words of the product by subject. @param index all of them in the order of the reader's alphabet */
record GlossaryView(List<Subject> subjects, List<Word> index) {

    GlossaryView {
        subjects = List.copyOf(subjects);
        index = List.copyOf(index);
    }

    /** @param anchor of the subject on the page */
    record Subject(String anchor, String name, List<Word> words) {}

    /**
     * @param meaning one sentence, which stands at fields too
     * @param more    what else there is to say, null for nothing
     * @param dutch   the Dutch word where the page is not in Dutch, else null
     */
    record Word(String anchor, String term, String meaning, String more, String dutch) {}
}
