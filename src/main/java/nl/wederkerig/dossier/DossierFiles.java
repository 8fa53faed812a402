package nl.wederkerig.dossier;

import java.time.LocalDate;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Takes agreements in from files, and gives them back as files. */
public interface DossierFiles {

    /**
     * What an import would give; nothing is kept.
     *
     * @throws FaultyDossier with every mistake
     * @throws EventRefused  at the first event that the rules forbid
     * @throws nl.wederkerig.shared.NotFound for anybody but the registrar
     */
    DossierPreview preview(String text, Actor actor);

    /**
     * Imports the whole file or nothing of it, as far as it lies in the past.
     *
     * @throws FaultyDossier with every mistake
     * @throws EventRefused  at the first event that the rules forbid
     * @throws nl.wederkerig.shared.NotFound for anybody but the registrar and the system
     */
    AgreementId importFile(String text, Actor actor);

    /** As {@link #importFile}, with days reckoned from the day of loading, and people made up where there are none. */
    AgreementId loadDemonstration(String text, LocalDate loadingDay);

    /**
     * Replays the file on this database's own processes, without a look at the wall clock; nothing is kept.
     *
     * @throws FaultyDossier with every mistake
     * @throws EventRefused  at the first event that the rules forbid
     */
    ReplayOutcome replay(String text, LocalDate loadingDay);

    /**
     * A file that, imported elsewhere, gives the same agreement; without what the actor may not see.
     *
     * @throws nl.wederkerig.shared.NotFound when the actor may not see the agreement
     */
    String export(AgreementId agreement, Actor actor);
}
