package nl.wederkerig.api.dispute;

import jakarta.validation.constraints.NotNull;
import nl.wederkerig.api.About;
import nl.wederkerig.proceedings.DisputeRoom;

@About("Een besloten ruimte in een geschil")
record Ruimte(@NotNull @About(value = Ruimte.WHICH, example = "verzoekers") String code) {

    static final String WHICH = "verzoekers, verweerders, voorzitter-met-verzoekers, voorzitter-met-verweerders of beraad";

    static Ruimte of(DisputeRoom room) {
        return new Ruimte(switch (room) {
            case CLAIMANTS -> "verzoekers";
            case RESPONDENTS -> "verweerders";
            case CHAIR_WITH_CLAIMANTS -> "voorzitter-met-verzoekers";
            case CHAIR_WITH_RESPONDENTS -> "voorzitter-met-verweerders";
            case DELIBERATION -> "beraad";
        });
    }
}
