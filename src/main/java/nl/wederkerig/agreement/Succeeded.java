package nl.wederkerig.agreement;

import nl.wederkerig.shared.OrganisationId;

/** A party whose place another took in this dossier (A18). */
record Succeeded(OrganisationId from, OrganisationId to) {

    /** The successor for the predecessor, any other for itself. */
    OrganisationId of(OrganisationId organisation) {
        return organisation.equals(from) ? to : organisation;
    }
}
