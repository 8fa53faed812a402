package nl.wederkerig.agreement;

import nl.wederkerig.shared.OrganisationId;

/** One party to an agreement: an organisation in a role, for BZK may be party twice (A2). */
public record PartyKey(OrganisationId organisation, PartyRole role) {}
