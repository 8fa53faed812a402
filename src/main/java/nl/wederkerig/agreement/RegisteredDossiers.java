package nl.wederkerig.agreement;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What dossiers are called, for the registrar who corrects dates in them and sees nothing else of them. */
public interface RegisteredDossiers {

    /** In one statement. @throws nl.wederkerig.shared.NotFound for anybody but the registrar */
    Map<AgreementId, Named> named(Collection<AgreementId> agreements, Actor registrar);

    /** Whatever its capitals. @throws nl.wederkerig.shared.NotFound for anybody but the registrar */
    Optional<Named> byReference(String reference, Actor registrar);

    record Named(AgreementId agreement, String reference, String title) {}
}
