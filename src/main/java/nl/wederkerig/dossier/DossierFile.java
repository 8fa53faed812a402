package nl.wederkerig.dossier;

import java.util.List;
import nl.wederkerig.agreement.RegisterAgreement;

/** A file that was read without mistakes. */
record DossierFile(RegisterAgreement agreement, int line, List<FileEvent> events, List<Expectation> expectations) {

    DossierFile {
        events = List.copyOf(events);
        expectations = List.copyOf(expectations);
    }
}
