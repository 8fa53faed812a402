package nl.wederkerig.web.precedent;

import nl.wederkerig.web.component.Form;

/**
 * The form with which a dispute is codified.
 *
 * @param about   the agreement, as who codifies may know it
 * @param blocked why it cannot be; null when it can
 */
record CodifyView(String url, String back, String about, String blocked, Form form) {}
