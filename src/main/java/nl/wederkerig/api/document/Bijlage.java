package nl.wederkerig.api.document;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een document, zonder zijn inhoud")
public record Bijlage(
        @NotNull @About("Waarmee het bij documenten te halen is") UUID id,
        @NotNull String naam,
        @NotNull @About(value = "Soort inhoud", example = "application/pdf") String mediatype,
        @About("In bytes") long omvang,
        @NotNull String sha256,
        @NotNull Instant ingediendOp) {}
