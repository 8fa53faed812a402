package nl.wederkerig.api.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Lengths;
import nl.wederkerig.api.word.Geldkanaal;
import nl.wederkerig.api.word.Geldsoort;
import nl.wederkerig.api.word.Verplichting;

@About("Een afspraak die met een tekst wordt gemaakt")
public record NieuweAfspraak(
        @NotNull @Size(min = 1, max = 60) @About(value = "Uniek binnen het akkoord", example = "loket") String sleutel,
        @NotNull @Size(max = 50) @About(value = "Code van wie het doet", example = "SZW") String door,
        @About("Of de leden van een vereniging het doen") Boolean doorLeden,
        @NotNull @Size(min = 1) @About(value = "Codes van voor wie het is", example = "VNG") List<String> voor,
        @NotNull @Size(min = 1) @About(example = "Een landelijk loket openen") String tekst,
        @About(example = "2027-06-01") LocalDate uiterlijkOp,
        @Size(max = 6) @Pattern(regexp = Lengths.LENGTH) @About("Termijn in plaats van een datum") String termijn,
        @About(value = "Waarvan de termijn loopt", oneOf = {"IN_WERKING", "VOORWAARDE"}) String termijnVanaf,
        @About("Euro per jaar, als decimale tekst") Map<String, String> bedragenInEuro,
        @Size(max = 60) @About("Sleutel van de afspraak die eerst nagekomen moet zijn") String naAfspraak,
        @Size(max = 200) @About("Gebeurtenis waarop het wacht") String naGebeurtenis,
        @About("Zonder is het een resultaat") Verplichting verplichting,
        Geldsoort geldsoort,
        @About("Het jaar van de prijzen") Integer prijspeil,
        Geldkanaal geldkanaal,
        @Size(max = 200) @About("Wat wordt geteld") String maatstaf,
        @Size(max = 200) @About("Waarop het moet uitkomen") String streefwaarde,
        @About("Of wie meldt dat zij is nagekomen bewijs moet geven") Boolean bewijsNodig) {}
