package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.wederkerig.api.About;

@About("Wat in een besloten ruimte komt te staan")
record NieuweAantekening(@NotNull @Size(min = 1) @About(example = "Eerst intern bespreken") String tekst) {}
