package nl.wederkerig.api.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Organisatiesoort;

@About("Wat het overnemen van een bestand van het register van overheidsorganisaties nu zou doen")
record Registerinlezing(
        @NotNull UUID id,
        @NotNull String bestand,
        @NotNull @About("Wat mee te sturen is om dit, en niets anders, te laten gebeuren") String vingerafdruk,
        @NotNull @Size(max = 10_000) @About("Wat er niet klopt in het bestand; dan gebeurt er niets") List<Registerfout> fouten,
        @NotNull @Size(max = 10_000) List<NieuweOrganisatie> nieuw,
        @NotNull @Size(max = 10_000) List<HernoemdeOrganisatie> hernoemd,
        @NotNull @Size(max = 10_000) List<OpgehevenOrganisatie> opgeheven,
        @NotNull @Size(max = 10_000) @About("Wat hier op een andere dag is opgeheven; daarmee gebeurt niets") List<AnderEinde> opAndereDagOpgeheven,
        @About("Hoeveel organisaties hier zijn zoals in het register") int ongewijzigd,
        @About("Hoeveel organisaties van een soort zijn die niet wordt overgenomen") int andereSoorten,
        @About("Hoeveel organisaties eindigden voor zij hier bekend konden zijn") int voorbij,
        @NotNull @Size(max = 10_000) @About("Wie het bestand niet noemt; daarmee gebeurt niets") List<String> ontbrekend,
        @About("Ontbreekt zolang het niet is gebeurd") Instant toegepastOp) {

    record Registerfout(@About("Regel in het bestand; 0 voor het hele bestand") int regel, @NotNull String melding) {}

    record NieuweOrganisatie(@NotNull String code, @NotNull String naam, @NotNull String korteNaam, @NotNull Organisatiesoort soort, LocalDate vanaf) {}

    record HernoemdeOrganisatie(@NotNull String was, @NotNull String code, @NotNull String naam, @NotNull String korteNaam) {}

    record OpgehevenOrganisatie(
            @NotNull @About("Hoe zij bij het overnemen wordt genoemd") String organisatie,
            @NotNull String naam,
            @NotNull @About("De eerste dag waarop zij niet bestaat") LocalDate op,
            @About("Code van wie waarschijnlijk haar plaats inneemt") String vermoedelijkeOpvolger) {}

    record AnderEinde(@NotNull String naam, LocalDate hier, LocalDate daar) {}

    record Registerbestand(
            @NotNull @Size(min = 1, max = 200) @About(example = "export.xml") String naam,
            @NotNull @Size(min = 1, max = 6_000_000)
            @About(value = "De inhoud in base64: XML, of daarvan een gzip- of zip-bestand", example = "PG92ZXJoZWlkc29yZ2FuaXNhdGllcy8+") String inhoud) {}

    record Registerovername(
            @NotNull @Size(max = 200) @About("De vingerafdruk van wat is gezien") String vingerafdruk,
            @NotNull @Size(max = 500) @About(value = "Van elke organisatie die wordt opgeheven, wie haar plaats inneemt", example = "[]")
            List<Opvolgerkeuze> opvolgers) {}

    record Opvolgerkeuze(
            @NotNull @Size(max = 100) @About("Zoals de inlezing haar noemt") String organisatie,
            @Size(max = 200) @About("Code of naam, van hier of van een nieuwe; zonder: niemand") String opvolger) {}
}
