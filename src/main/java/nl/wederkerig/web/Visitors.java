package nl.wederkerig.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells the shell who looks at the page. */
public interface Visitors {

    /** Empty for who is not signed in. */
    Optional<Visitor> of(HttpServletRequest request);
}
