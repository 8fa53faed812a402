package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What was read of organisations for the page that is being made: its parts ask for the same again and again. */
final class KnownInRequest {

    private KnownInRequest() {}

    /** To read from and add to; of nobody else, and empty, where no page is being made or the request can change something. */
    @SuppressWarnings("unchecked")
    static <V> Map<OrganisationId, V> of(String what, LocalDate day) {
        if (!isThere()) {
            return new HashMap<>();
        }
        ServletRequestAttributes attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        String name = KnownInRequest.class.getName() + "." + what + "." + day;
        var known = (Map<OrganisationId, V>) attributes.getRequest().getAttribute(name);
        if (known == null) {
            known = new HashMap<>();
            attributes.getRequest().setAttribute(name, known);
        }
        return known;
    }

    /** Whether a page is being made. */
    static boolean isThere() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getMethod().equals("GET");
    }
}
