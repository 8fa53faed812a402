package nl.wederkerig.identity;

import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in at an OpenID Connect provider; off without an issuer.
 *
 * @param issuer        Address of the provider, as its tokens name it; its settings are read from /.well-known/openid-configuration below it.
 * @param clientId      What the provider calls Wederkerig.
 * @param clientSecret  Secret that the provider gave; empty where it asks for none.
 * @param name          What people call the provider, for the button.
 * @param scopes        What is asked of the provider.
 * @param claims        Names of the claims that are read.
 * @param roles         Values of the claim of roles that allow a role, by role; a role without values is the registrar's alone.
 * @param organisations Codes of organisations, by the value of the claim of the organisation; a value that is not here is the code itself.
 * @param audience      What tokens for the API must name as their audience.
 * @param calendarDays  Days after the last time that somebody signed in at the provider in which the secret address of their calendar works.
 */
@ConfigurationProperties("wederkerig.sign-in")
public record SignInSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID Connect") String name,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue Claims claims,
        @DefaultValue Map<Role, List<String>> roles,
        @DefaultValue Map<String, String> organisations,
        @DefaultValue("wederkerig-api") String audience,
        @DefaultValue("90") int calendarDays) {

    /**
     * A name with dots is looked for as it is, and then step by step in nested claims.
     *
     * @param subject      Claim that stays the same for a person.
     * @param name         Claim with the person's name.
     * @param organisation Claim with the one organisation of the person.
     * @param roles        Claim with the person's roles or groups.
     */
    public record Claims(
            @DefaultValue("sub") String subject,
            @DefaultValue("name") String name,
            @DefaultValue("organisation") String organisation,
            @DefaultValue("roles") String roles) {}

    public boolean on() {
        return !issuer.isBlank();
    }
}
