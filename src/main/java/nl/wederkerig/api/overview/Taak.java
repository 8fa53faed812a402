package nl.wederkerig.api.overview;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Iets wat de eigen organisatie, of wie in een geschil is benoemd, moet doen")
record Taak(
        @About("Alleen van een stap: waarmee men de taak op zich neemt") String id,
        @NotNull Taaksoort soort,
        @About(value = "Van een stap: het model en de stap daarin", example = "Negotiation.Task_AcceptText") String stap,
        @NotNull String omschrijving,
        @About("Het akkoord; ontbreekt bij wat over geen akkoord gaat") UUID akkoord,
        String referentie,
        @About("Van het akkoord, het overleg of het signaal; van TOEGANG de naam van wie zich nog niet kan aanmelden") String titel,
        @About("Zoals het adres van de afspraak haar noemt") String afspraak,
        @About("Zoals het adres van het geschil het noemt") String geschil,
        @About("Het overleg") UUID overleg,
        @About("Van OPVOLGING: code van wie ophield zonder opvolger") String organisatie,
        @About("De laatste dag waarop het op tijd is") LocalDate uiterlijkOp,
        @About("De dag waarop de termijn weer loopt, zolang zij stilstaat") LocalDate hervatOp,
        @About("Of iemand de taak op zich nam") boolean genomen,
        @About("Of dat de aanroeper is") boolean doorMij) {

    /** What stands still or has no day comes last. */
    static final Comparator<Taak> NEAREST_FIRST =
            Comparator.comparing(task -> task.hervatOp == null ? task.uiterlijkOp : null, Comparator.nullsLast(Comparator.naturalOrder()));

    /** For which no process waits. */
    static Taak outside(Taaksoort kind, String what, UUID agreement, String reference, String title, LocalDate lastDay) {
        return new Taak(null, kind, null, what, agreement, reference, title, null, null, null, null, lastDay, null, false, false);
    }

    Taak about(String dispute) {
        return new Taak(id, soort, stap, omschrijving, akkoord, referentie, titel, afspraak, dispute, overleg, organisatie, uiterlijkOp, hervatOp, genomen,
                doorMij);
    }

    Taak of(String organisation) {
        return new Taak(id, soort, stap, omschrijving, akkoord, referentie, titel, afspraak, geschil, overleg, organisation, uiterlijkOp, hervatOp, genomen,
                doorMij);
    }

    Taak in(UUID meeting) {
        return new Taak(id, soort, stap, omschrijving, akkoord, referentie, titel, afspraak, geschil, meeting, organisatie, uiterlijkOp, hervatOp, genomen,
                doorMij);
    }
}
