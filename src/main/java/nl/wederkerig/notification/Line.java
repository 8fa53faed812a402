package nl.wederkerig.notification;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/**
 * A deadline in a mail.
 *
 * @param key   of the deadline within its agreement
 * @param label what is due, message key {@code deadline.<label>}
 */
record Line(AgreementId agreement, String reference, String title, String key, String label, LocalDate lastDay) {}
