package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Grond;
import nl.wederkerig.api.word.Ondertekenrondestatus;
import nl.wederkerig.api.word.Partijrol;

@About("Een ondertekenronde")
record Ondertekenronde(
        @NotNull @About("Nummer van de tekstversie") Integer tekstversie,
        @NotNull String sha256,
        @NotNull Ondertekenrondestatus status,
        boolean opGrondVanUitspraak,
        boolean wijziging,
        @NotNull LocalDate geopendOp,
        LocalDate geeindigdOp,
        @NotNull List<Ondertekenaar> ondertekenaars) {

    record Ondertekenaar(
            @NotNull String organisatie,
            @NotNull Partijrol rol,
            Instant ondertekendOp,
            String document,
            String voorbehoud,
            LocalDate bekrachtigenUiterlijk,
            Instant geweigerdOp,
            Grond grond,
            String reden,
            LocalDate reageertUiterlijk) {}
}
