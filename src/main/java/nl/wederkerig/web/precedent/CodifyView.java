package nl.wederkerig.web.precedent;

import nl.wederkerig.web.component.Form;

/** The form with which a dispute is codified. @param blocked why it cannot be; null when it can */
record CodifyView(String url, String back, String blocked, Form form) {}
