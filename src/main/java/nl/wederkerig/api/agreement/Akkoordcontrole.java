package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Probleem;

@About("Of een akkoord zo kan worden geregistreerd, en wat zijn geschillenregeling brengt")
record Akkoordcontrole(
        @NotNull @About("Leeg als het zo kan") List<Probleem.Fout> fouten,
        @NotNull @About("Leeg zolang de regeling niet klopt") List<Trede> trap) {

    @About("Wat er uiterlijk is gebeurd als niemand het eens wordt en ieder de tijd neemt die er is, vanaf vandaag")
    record Trede(@NotNull @About(example = "text-agreed") String stap, @NotNull String omschrijving, @NotNull LocalDate uiterlijkOp,
            @NotNull String uitleg, @About("Of er dan een tekst of een uitkomst is") boolean uitkomst) {}
}
