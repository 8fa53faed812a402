package nl.wederkerig.agreement;

import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;

/**
 * Asks a body for advice on an agreement (T77).
 *
 * @param body     an organisation, or null
 * @param bodyName what the body is called where it is no organisation in the register; else null
 * @param term     within which it is to come, from the day on which it is asked; ends on a working day
 */
public record RequestAdvice(OrganisationId body, String bodyName, String question, TermLength term) {}
