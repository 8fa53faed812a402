package nl.wederkerig.notification;

/**
 * What somebody wants by e-mail.
 *
 * @param address   null or blank for who wants nothing at all
 * @param digest    one a day of what draws near and what has passed
 * @param immediate what ends today, at once
 * @param language  of both
 */
public record MailPreference(String address, boolean digest, boolean immediate, MailLanguage language) {}
