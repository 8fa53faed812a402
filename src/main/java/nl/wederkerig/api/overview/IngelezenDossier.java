package nl.wederkerig.api.overview;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.wederkerig.api.About;

@About("Een ingelezen dossier")
record IngelezenDossier(@NotNull @About("Het akkoord") UUID akkoord) {}
