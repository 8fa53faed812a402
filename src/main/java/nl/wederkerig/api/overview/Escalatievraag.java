package nl.wederkerig.api.overview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;
import nl.wederkerig.api.meeting.OthersAtTable;

record Escalatievraag(
        @About("De dag waarop het zo stond; zonder, of als die nog komt, is het vandaag") LocalDate op,
        @Min(0) @Max(5) Integer trede,
        @Size(max = 50) @About("Code van een partij; " + OthersAtTable.ONE) String partij,
        @Size(max = 50) @About("Code van een ministerie dat ook partij is") String ministerie,
        @Size(max = 50) @About("Code van een provincie die partij is, of waarin een partij of lid van een partij ligt") String provincie,
        @Size(max = 50) @About("Code van een thema") String thema,
        @About(value = "Termijn die binnen dertig dagen eindigt, geschil bij een derde, of bij het kabinet", oneOf = {"TERMIJN", "DERDE", "KABINET"})
        String wat,
        @About(OthersAtTable.ABOUT) UUID metOverleg,
        @Size(max = 50) @Pattern(regexp = "-?(trede|titel|sinds|volgendeOp)") String sorteer,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {

    /** The highest first where nothing is said. */
    String order() {
        return sorteer == null ? "-trede" : sorteer;
    }
}
