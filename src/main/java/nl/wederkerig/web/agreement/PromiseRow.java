package nl.wederkerig.web.agreement;

/**
 * A commitment as it stands in a text.
 *
 * @param due       when, in words, null where the text does not say
 * @param money     by year, null without
 * @param condition what it waits for, null for nothing
 * @param detail    effort, measure, grant and evidence, null where the text says nothing of them
 */
public record PromiseRow(
        String key, String obligor, String beneficiaries, String text, String due, String money, String condition, String detail) {}
