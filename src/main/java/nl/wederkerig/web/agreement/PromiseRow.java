package nl.wederkerig.web.agreement;

/**
 * A commitment as it stands in a text.
 *
 * @param key       null where it is not shown
 * @param due       when, in words, null where the text does not say
 * @param money     by year, null without
 * @param condition what it waits for, null for nothing
 * @param now       what the date is now, in words, null where it did not move or is not known
 * @param url       of the commitment, null where there is none to show
 * @param detail    effort, measure, grant and evidence, null where the text says nothing of them
 */
public record PromiseRow(
        String key, String obligor, String beneficiaries, String text, String due, String money, String condition, String detail,
        String now, String url) {

    public PromiseRow(String key, String obligor, String beneficiaries, String text, String due, String money, String condition, String detail) {
        this(key, obligor, beneficiaries, text, due, money, condition, detail, null, null);
    }

    /** As it stands now. @param now null where its date did not move */
    PromiseRow standing(String now, String url) {
        return new PromiseRow(key, obligor, beneficiaries, text, due, money, condition, detail, now, url);
    }

    /** Without its key. @param waits what it waits for, by title; null where that is no commitment */
    public PromiseRow titled(String waits) {
        return new PromiseRow(null, obligor, beneficiaries, text, due, money, waits == null ? condition : waits, detail);
    }
}
