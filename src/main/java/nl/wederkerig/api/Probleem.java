package nl.wederkerig.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

@About("Waarom een verzoek niet is uitgevoerd (RFC 9457)")
public record Probleem(
        @NotNull @About(value = "Vaste aanduiding van het soort probleem", example = "urn:wederkerig:probleem:ongeldige-invoer") String type,
        @NotNull @About(example = "Ongeldige invoer") String title,
        @NotNull @About(example = "400") Integer status,
        @NotNull @About(example = "Het verzoek heeft 1 fout.") String detail,
        @About(value = "Het pad van het verzoek", example = "/api/v1/termijnberekeningen") String instance,
        @About(value = "Nummer van de regel die het verbiedt", example = "A10") String regel,
        @About("Alle fouten van het verzoek") List<Fout> fouten) {

    @About("Een fout in het verzoek")
    public record Fout(
            @NotNull @About(value = "JSON-pointer naar het veld, of de naam van de queryparameter", example = "/begin") String veld,
            @NotNull @About(example = "api.missing") String code,
            @NotNull @About(example = "Vul dit in.") String melding,
            @About("Van een dossierbestand: de regel, vanaf 1") Integer regel,
            @About("Van een dossierbestand: het teken op die regel, vanaf 1") Integer teken) {}
}
