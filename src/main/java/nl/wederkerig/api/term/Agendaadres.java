package nl.wederkerig.api.term;

import java.time.Instant;
import nl.wederkerig.api.About;

@About("Of men een geheim adres heeft waarop een eigen agenda de termijnen leest")
record Agendaadres(@About("Ontbreekt als er geen is") Instant gemaaktOp) {

    @About("Het adres staat alleen in dit antwoord; een eerder adres werkt niet meer")
    record NieuwAgendaadres(
            @About(value = "Wordt alleen nu gegeven, en niet als hetzelfde verzoek nog eens komt",
            example = "https://wederkerig.example/kalender/geheim.ics") String adres) {

        static final String SECRET = "adres";
    }
}
