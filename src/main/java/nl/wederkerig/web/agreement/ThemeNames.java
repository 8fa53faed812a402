package nl.wederkerig.web.agreement;

import java.util.List;
import nl.wederkerig.agreement.Theme;
import nl.wederkerig.agreement.Themes;
import nl.wederkerig.web.component.Choice;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What themes are called, in the reader's language. */
@Component
public class ThemeNames {

    private static final String KNOWN = ThemeNames.class.getName();

    private final Themes themes;

    ThemeNames(Themes themes) {
        this.themes = themes;
    }

    /** A code that is not in the list stands for itself. */
    public String of(String code) {
        return all().stream().filter(theme -> theme.code().equals(code)).findFirst().map(ThemeNames::name).orElse(code);
    }

    /** In one statement at most for a page. */
    List<Theme> all() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return themes.all();
        }
        @SuppressWarnings("unchecked")
        List<Theme> known = (List<Theme>) request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        List<Theme> all = known == null ? themes.all() : known;
        request.setAttribute(KNOWN, all, RequestAttributes.SCOPE_REQUEST);
        return all;
    }

    /** Of all of them, in the registrar's order. */
    public List<Choice> choices() {
        return all().stream().map(theme -> Choice.of(theme.code(), name(theme))).toList();
    }

    /** Those that a new agreement can have. */
    public List<Choice> choicesInUse() {
        return all().stream().filter(Theme::inUse).map(theme -> Choice.of(theme.code(), name(theme))).toList();
    }

    static String name(Theme theme) {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? theme.nameEnglish() : theme.nameDutch();
    }
}
