package nl.wederkerig.precedent;

import java.util.List;
import nl.wederkerig.shared.AgreementId;

/**
 * What a dispute taught, for everybody to read: nothing in it that only its parties may see.
 *
 * @param question       what the dispute was about, at most {@value #LONGEST_QUESTION} characters
 * @param considerations what weighed; may be null, at most {@value #LONGEST_TEXT} characters
 * @param rule           what holds from now on in such a case, at most {@value #LONGEST_TEXT} characters
 * @param outcome        how it ended, at most {@value #LONGEST_TEXT} characters
 * @param keywords       by which it is found, at most {@value #MOST_KEYWORDS} of {@value #LONGEST_KEYWORD} characters
 */
public record Codification(
        AgreementId agreement, String dispute, String question, String considerations, String rule, String outcome, List<String> keywords) {

    public static final int LONGEST_QUESTION = 500;
    public static final int LONGEST_TEXT = 10_000;
    public static final int MOST_KEYWORDS = 12;
    public static final int LONGEST_KEYWORD = 60;

    public Codification {
        keywords = keywords.stream().map(String::strip).filter(keyword -> !keyword.isEmpty()).distinct().toList();
    }
}
