package nl.wederkerig.notification;

/** One a day of what draws near and what has passed, or at once of what ends today. */
enum MailKind {
    DIGEST, IMMEDIATE
}
