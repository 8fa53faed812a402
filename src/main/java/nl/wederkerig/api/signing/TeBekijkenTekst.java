package nl.wederkerig.api.signing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een tekst waarnaar BZK is gevraagd vooraf te kijken, en nog geen antwoord gaf")
record TeBekijkenTekst(@NotNull UUID akkoord, @NotNull String referentie, @NotNull String titel, LocalDate gevraagdOp, LocalDate antwoordUiterlijkOp) {}
