package nl.wederkerig.web.component;

import java.util.List;
import org.springframework.stereotype.Component;

/** The breadcrumb; in templates {@code @trail}. */
@Component
public class Trail {

    private static final List<String> BETWEEN = List.of(", ", " · ", ": ");

    /** The title of a page as its own crumb: without the name at its end that a crumb before it already says. */
    public String here(List<Crumb> above, String title) {
        for (Crumb crumb : above) {
            for (String between : BETWEEN) {
                String ending = between + crumb.text();
                if (title.endsWith(ending) && title.length() > ending.length()) {
                    return title.substring(0, title.length() - ending.length());
                }
            }
        }
        return title;
    }
}
