package nl.wederkerig.api.overview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.wederkerig.api.About;

record Zoekvraag(
        @Size(max = 200) @About("Woorden die alle moeten voorkomen; zonder woord wordt niets gevonden") String q,
        @Min(1) @Max(100) @About("Hoeveel van elke soort; zonder zijn het er 20") Integer perSoort) {}
