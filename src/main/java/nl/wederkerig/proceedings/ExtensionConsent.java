package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** A party to the dispute agrees that the award may come later than nine months after the constitution. */
public record ExtensionConsent(OrganisationId party, LocalDate until) {}
