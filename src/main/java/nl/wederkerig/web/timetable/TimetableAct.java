package nl.wederkerig.web.timetable;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.shared.AgreementId;

/** What a party does about one item of a timetable, each on a page of its own. */
enum TimetableAct {
    REPORT_MILESTONE("mijlpalen", "melden", "met"),
    CONTEST_MILESTONE("mijlpalen", "tegenspreken", "reason"),
    DECLARE_WHAT_IF("wat-als", "vaststellen", "reason"),
    CONTEST_WHAT_IF("wat-als", "tegenspreken", "reason"),
    ACT_ON_WHAT_IF("wat-als", "handelen", "acted"),
    REQUEST_ADVICE("adviezen", "vragen", "request"),
    RECORD_ADVICE("adviezen", "vastleggen", "advice");

    private final String items;
    private final String slug;
    private final String fields;

    TimetableAct(String items, String slug, String fields) {
        this.items = items;
        this.slug = slug;
        this.fields = fields;
    }

    static Optional<TimetableAct> at(String items, String slug) {
        return Stream.of(values()).filter(each -> each.items.equals(items) && each.slug.equals(slug)).findFirst();
    }

    /** @param number of the item, from 1; any for what is asked anew */
    String url(AgreementId agreement, int number) {
        return this == REQUEST_ADVICE ? "/akkoorden/" + agreement + "/" + items + "/" + slug : "/akkoorden/" + agreement + "/" + items + "/" + number + "/" + slug;
    }

    /** Name of the fragment with what is asked. */
    String fields() {
        return fields;
    }
}
