package nl.wederkerig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;

/** What is read of somebody from the claims of a provider. */
class ClaimMappingTest {

    private static final SignInSettings SETTINGS = new SignInSettings("https://aanbieder.example", "wederkerig", "", "Aanbieder", List.of("openid"),
            new SignInSettings.Claims("sub", "name", "organisatie", "realm_access.roles"),
            Map.of(Role.NEGOTIATOR, List.of("onderhandelaar", "adviseur"), Role.SIGNATORY, List.of("tekenen")), Map.of("00000001", "SZW"), "api", 90);

    private final ClaimMapping mapping = new ClaimMapping(SETTINGS);

    @Test
    void a_complete_set_of_claims_names_a_person_of_one_organisation_with_the_roles_that_are_configured() {
        ClaimedIdentity read = mapping.read(claims());

        assertThat(read).isEqualTo(new ClaimedIdentity("https://aanbieder.example", "123", "Een medewerker", "SZW", Set.of(Role.NEGOTIATOR)));
    }

    @Test
    void a_value_without_a_row_is_the_code_itself_and_roles_may_be_one_text_or_absent() {
        assertThat(mapping.read(claims("organisatie", "VNG")).organisation()).isEqualTo("VNG");
        assertThat(mapping.read(claims("organisatie", List.of("VNG", "VNG"))).organisation()).as("twice the same").isEqualTo("VNG");
        assertThat(mapping.read(claims("realm_access.roles", "tekenen")).roles()).as("the name as it is comes first").containsExactly(Role.SIGNATORY);
        assertThat(mapping.read(claims("realm_access", "geen lijst")).roles()).isEmpty();
    }

    @Test
    void what_is_missing_or_empty_is_refused() {
        for (String claim : List.of("sub", "name", "organisatie")) {
            for (Object value : new Object[] {null, "", "  ", "\u0000\n", List.of()}) {
                assertThatThrownBy(() -> mapping.read(claims(claim, value))).as("%s %s", claim, value)
                        .isInstanceOfSatisfying(IdentityRefused.class, refused -> assertThat(refused.why()).isEqualTo(IdentityRefused.Why.CLAIMS_MISSING));
            }
        }
    }

    @Test
    void several_organisations_are_refused() {
        assertThatThrownBy(() -> mapping.read(claims("organisatie", List.of("VNG", "SZW"))))
                .isInstanceOfSatisfying(IdentityRefused.class, refused -> assertThat(refused.why()).isEqualTo(IdentityRefused.Why.SEVERAL_ORGANISATIONS));
    }

    @Test
    void a_name_is_kept_without_control_characters_and_not_longer_than_the_register_takes() {
        assertThat(mapping.read(claims("name", " Een\u0000 \u0007naam ")).name()).isEqualTo("Een naam");
        assertThat(mapping.read(claims("name", "x".repeat(1000))).name()).hasSize(200);
    }

    private static Map<String, Object> claims() {
        return new HashMap<>(Map.of("sub", "123", "name", "Een medewerker", "organisatie", "00000001",
                "realm_access", Map.of("roles", List.of("adviseur", "iets anders"))));
    }

    private static Map<String, Object> claims(String name, Object value) {
        Map<String, Object> claims = claims();
        claims.put(name, value);
        return claims;
    }
}
