package nl.wederkerig.api.overview;

import jakarta.validation.constraints.NotNull;
import nl.wederkerig.api.About;
import nl.wederkerig.api.word.Akkoordstatus;

@About("Wat een dossierbestand zou geven")
record Dossiercontrole(@NotNull String referentie, @NotNull String titel, @NotNull @About("Waar het akkoord op uitkomt") Akkoordstatus status,
        int gebeurtenissen) {}
