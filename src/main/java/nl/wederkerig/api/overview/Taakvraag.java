package nl.wederkerig.api.overview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Paged;

record Taakvraag(
        @About("In plaats van de eigen taken wat alleen collega's kunnen doen") Boolean collegas,
        @Size(max = 100) @About("Alleen deze stap van een model, zoals Negotiation.Task_AcceptText") String stap,
        @About(value = "Wie de taak op zich nam", oneOf = {"MIJ", "NIEMAND"}) String door,
        @Min(1) @Max(10_000) Integer pagina,
        @Min(1) @Max(100) Integer paginaGrootte) implements Paged {

    /** Whether only steps of processes are asked for. */
    boolean filtered() {
        return stap != null || door != null;
    }
}
