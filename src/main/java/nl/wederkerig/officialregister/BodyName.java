package nl.wederkerig.officialregister;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wederkerig.party.OrganisationKind;

/**
 * How a body is called here: {@code gemeente Utrecht}, however the register writes it.
 *
 * @param full      with its kind
 * @param shortName without its kind
 */
record BodyName(String full, String shortName) {

    private static final Pattern KIND = Pattern.compile(
            "(?i)^(gemeente|provincie|waterschap|hoogheemraadschap( van)?|wetterskip|ministerie( van)?)\\s+");

    static BodyName of(OrganisationKind kind, String registered) {
        String name = registered.strip().replaceAll("\\s+", " ");
        String shortName = KIND.matcher(name).replaceFirst("");
        String full = switch (kind) {
            case MUNICIPALITY -> "gemeente " + shortName;
            case PROVINCE -> "provincie " + shortName;
            case MINISTRY -> "Ministerie van " + shortName;
            default -> name;
        };
        return new BodyName(full, shortName);
    }

    /** Whether it is called so already: capitals, accents, punctuation and the word for its kind do not make another name. */
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        String without = KIND.matcher(name.strip()).replaceFirst("");
        return Normalizer.normalize(without, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
