package nl.wederkerig.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wederkerig.party.KnownThemes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ThemeList implements Themes, KnownThemes {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 120;

    private final ThemeRepository themes;

    ThemeList(ThemeRepository themes) {
        this.themes = themes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Theme> all() {
        return themes.findAllByOrderByPosition().stream().map(ThemeRow::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> unknown(Collection<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        if (!unknown.isEmpty()) {
            themes.findAllById(codes).forEach(each -> unknown.remove(each.view().code()));
        }
        return unknown;
    }

    @Override
    public void keep(Theme theme, Actor actor) {
        if (!actor.isSystem() && !actor.has(Role.REGISTRAR)) {
            throw new NotFound("theme", theme.code());
        }
        boolean speaks = theme.code() != null && CODE.matcher(theme.code()).matches() && theme.code().length() <= LONGEST_NAME;
        new Faults()
                .when(!speaks, "code", "agreement.theme-code")
                .line("nameDutch", theme.nameDutch(), LONGEST_NAME)
                .line("nameEnglish", theme.nameEnglish(), LONGEST_NAME)
                .refuse();
        themes.findById(theme.code()).ifPresentOrElse(
                present -> present.become(theme),
                () -> themes.save(new ThemeRow(theme, (int) themes.count() + 1)));
    }
}
