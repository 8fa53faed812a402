package nl.wederkerig.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Reads who somebody is from the claims of a token that was checked already. */
@Component
public class ClaimMapping {

    private static final int LONGEST_NAME = 200;

    private final SignInSettings settings;

    ClaimMapping(SignInSettings settings) {
        this.settings = settings;
    }

    /** @throws IdentityRefused when a claim is missing, or names several organisations */
    public ClaimedIdentity read(Map<String, Object> claims) {
        String subject = one(claims, settings.claims().subject());
        String name = one(claims, settings.claims().name());
        List<String> organisations = texts(claim(claims, settings.claims().organisation())).stream().distinct().toList();
        if (subject == null || name == null || organisations.isEmpty()) {
            throw new IdentityRefused(IdentityRefused.Why.CLAIMS_MISSING);
        }
        if (organisations.size() > 1) {
            throw new IdentityRefused(IdentityRefused.Why.SEVERAL_ORGANISATIONS);
        }
        String organisation = organisations.get(0);
        return new ClaimedIdentity(settings.issuer(), subject, name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                settings.organisations().getOrDefault(organisation, organisation), roles(texts(claim(claims, settings.claims().roles()))));
    }

    boolean namesOrganisation(Map<String, Object> claims) {
        return !texts(claim(claims, settings.claims().organisation())).isEmpty();
    }

    boolean namesRole(Map<String, Object> claims) {
        return !roles(texts(claim(claims, settings.claims().roles()))).isEmpty();
    }

    /** Null where there is none. */
    String subject(Map<String, Object> claims) {
        return one(claims, settings.claims().subject());
    }

    private Set<Role> roles(List<String> claimed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        settings.roles().forEach((role, values) -> {
            if (values.stream().anyMatch(claimed::contains)) {
                roles.add(role);
            }
        });
        return roles;
    }

    private static String one(Map<String, Object> claims, String name) {
        List<String> found = texts(claim(claims, name));
        return found.size() == 1 ? found.get(0) : null;
    }

    private static Object claim(Map<?, ?> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        int dot = name.indexOf('.');
        return dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> nested ? claim(nested, name.substring(dot + 1)) : null;
    }

    /** Without control characters: these are shown and kept. */
    private static List<String> texts(Object claim) {
        Stream<?> values = claim instanceof Collection<?> several ? several.stream()
                : claim instanceof Object[] several ? Arrays.stream(several) : Stream.ofNullable(claim);
        return values.filter(Objects::nonNull).map(value -> value.toString().replaceAll("\\p{Cntrl}", "").strip())
                .filter(text -> !text.isEmpty()).toList();
    }
}
