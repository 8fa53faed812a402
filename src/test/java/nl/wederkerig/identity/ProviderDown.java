package nl.wederkerig.identity;

import java.util.List;
import java.util.Map;

/** Tokens of a provider that does not answer. */
public final class ProviderDown {

    private ProviderDown() {}

    public static BearerTokens tokens() {
        return new BearerTokens(new SignInSettings("http://localhost:1/inloggen", "wederkerig", "", "Proefaanbieder", List.of(), null, Map.of(),
                Map.of(), "wederkerig-api", 90),
                null, null, null);
    }
}
