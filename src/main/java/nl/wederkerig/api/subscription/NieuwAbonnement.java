package nl.wederkerig.api.subscription;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wederkerig.api.About;

record NieuwAbonnement(
        @NotNull @Size(max = 50) @About(value = "Code van de organisatie", example = "VNG") String organisatie,
        @NotNull @Size(max = 500) @About(value = "Openbaar adres dat met https:// begint", example = "https://9.9.9.9/ontvang") String adres,
        @About("Soorten berichten, zoals nl.wederkerig.akkoord.ondertekend of nl.wederkerig.geschil.*; zonder: alle, ook die later komen")
        List<String> typen) {}
