package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermState;

/**
 * The negotiation term.
 *
 * @param end       with the derivation
 * @param state     as it stands today
 * @param resumesOn while suspended, the day on which it resumes by itself, renewals included; else null
 * @param inEffect  whether its end has effect now: in NEGOTIATION only
 * @param givenAnew whether it was given anew after a withdrawn dispute, which happens once
 */
public record TermView(Term term, TermEnd end, TermState state, LocalDate resumesOn, boolean inEffect, boolean givenAnew) {}
