package nl.wederkerig.officialregister;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** An export as the register gives it, made by hand, to add a body to. */
public final class Export {

    private final StringBuilder bodies = new StringBuilder();

    /** @param type such as {@code Gemeente}. @param more elements of the body */
    public Export body(String type, String code, String name, String more) {
        bodies.append("""
                <p:organisatie p:systeemId="1" p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/soort/%s">
                  <p:naam>%s</p:naam>
                  <p:types><p:type>%s</p:type></p:types>
                  %s
                </p:organisatie>
                """.formatted(code, name, type, more));
        return this;
    }

    public Export municipality(String code, String name, String more) {
        return body("Gemeente", code, name, more);
    }

    public String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <p:overheidsorganisaties xmlns:p="https://organisaties.overheid.nl/static/schema/oo/export/2.6.9">
                <p:organisaties>
                %s</p:organisaties>
                </p:overheidsorganisaties>
                """.formatted(bodies);
    }

    InputStream stream() {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }

    public static String begins(String day) {
        return "<p:startDatum>" + day + "</p:startDatum>";
    }

    public static String ends(String day) {
        return "<p:eindDatum>" + day + "</p:eindDatum>";
    }
}
