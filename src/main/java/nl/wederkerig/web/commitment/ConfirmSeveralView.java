package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.util.List;

/** What is about to be confirmed. */
public record ConfirmSeveralView(List<Row> rows) {

    public ConfirmSeveralView {
        rows = List.copyOf(rows);
    }

    /**
     * @param seen     agreement, key and claim, as the form sends them
     * @param evidence null without
     * @param others   who has not answered either, null where this is the last answer
     */
    public record Row(
            String seen, String url, String key, String text, String who, String reference, String title, LocalDate claimedOn,
            String evidence, String others) {}
}
