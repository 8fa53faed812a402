package nl.wederkerig.membership;

import nl.wederkerig.shared.OrganisationId;

/**
 * A member asks its association to take something up.
 *
 * @param association of which the actor's organisation is a member
 * @param theme       code
 * @param conditions  what is needed from central government
 */
public record SendSignal(OrganisationId association, String title, String theme, String problem, String solution, String conditions) {}
