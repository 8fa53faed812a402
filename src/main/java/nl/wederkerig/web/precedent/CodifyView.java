package nl.wederkerig.web.precedent;

import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.dispute.DisputeOutcome;

/**
 * The form with which a dispute is codified.
 *
 * @param about   the agreement, as who codifies may know it
 * @param outcome what came of the dispute; null for who does not see it
 * @param blocked why it cannot be; null when it can
 */
record CodifyView(String url, String back, String about, DisputeOutcome.Shown outcome, String blocked, Form form) {}
