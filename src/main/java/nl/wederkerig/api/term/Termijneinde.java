package nl.wederkerig.api.term;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;

@About("Het einde van een termijn, met de berekening")
record Termijneinde(
        @NotNull LocalDate laatsteDag,
        @NotNull @About("Het moment waarop de laatste dag voorbij is") Instant verstrijktOp,
        @NotNull @About("De berekening in een zin") String uitleg,
        @NotNull List<String> stappen) {}
