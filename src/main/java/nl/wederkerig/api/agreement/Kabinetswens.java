package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wederkerig.api.About;

@About("Wat het kabinet in een tekst anders wil; alle partijen zien het")
record Kabinetswens(@About("De tekst waarover het ging") int tekstversie, String voorwaarden, @NotNull LocalDate beslotenOp) {}
