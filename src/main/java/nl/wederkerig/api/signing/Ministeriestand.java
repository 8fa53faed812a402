package nl.wederkerig.api.signing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wederkerig.api.About;

@About("Hoe een ministerie ervoor staat, in wat wie dit vraagt mag zien")
record Ministeriestand(
        @NotNull String ministerie,
        @About("Afspraken die te laat zijn") long teLaat,
        @About("De laatste dag van die het langst te laat is") LocalDate langstTeLaatSinds,
        @About("Open overlegtafels waaraan het onderhandelt") long tafels,
        @About("Thema's aan die tafels") long themas,
        @About("Lopende onderhandelingen waarin het partij is") long onderhandelingen) {}
