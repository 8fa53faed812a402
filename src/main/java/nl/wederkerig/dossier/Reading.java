package nl.wederkerig.dossier;

import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.shared.OrganisationId;

/** What reading a file needs besides the file: where mistakes are noted, how days are read, who the codes stand for. */
record Reading(Mistakes mistakes, DossierDates dates, Function<String, Optional<OrganisationId>> organisations) {

    Optional<OrganisationId> organisation(String code) {
        return organisations.apply(code);
    }
}
