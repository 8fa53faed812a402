package nl.wederkerig.api.membership;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.wederkerig.api.About;

@About("Een lid en zijn stem, zoals de vereniging het mag zien")
record Ledenstem(@NotNull @About("Code van het lid") String lid, int gewicht, Instant gestemdOp, @About("Ontbreekt tot de telling") Raadpleging.Stem stem,
        String opmerking) {}
