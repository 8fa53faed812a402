package nl.wederkerig.api.overview;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.wederkerig.api.About;

@About("Waar een akkoord of afspraak in een van zijn processen is, in woorden")
record Proces(
        @NotNull @About(example = "Negotiation") String proces,
        @NotNull String naam,
        @NotNull @About("Stappen die nu wachten") List<Wachtstap> wachtend,
        @NotNull @About("Wat is doorlopen, op volgorde") List<Processtap> doorlopen) {

    record Processtap(@NotNull String stap, @NotNull String omschrijving) {}

    record Wachtstap(@NotNull String stap, @NotNull String omschrijving, @NotNull @About("Codes van wie iets moet doen; leeg voor niemand in het bijzonder")
            List<String> houders) {}
}
