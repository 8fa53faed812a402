package nl.wederkerig.dispute;

import java.util.Arrays;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/** Organisations as they stand in a column. */
public final class OrganisationCodes {

    private OrganisationCodes() {}

    public static String[] of(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).distinct().toArray(String[]::new);
    }

    public static List<OrganisationId> read(String[] codes) {
        return Arrays.stream(codes).map(OrganisationId::new).toList();
    }

    public static String[] replaced(String[] codes, OrganisationId from, OrganisationId to) {
        return Arrays.stream(codes).map(code -> code.equals(from.value()) ? to.value() : code).distinct().toArray(String[]::new);
    }
}
