package nl.wederkerig.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A theme as it is kept. */
@Entity
@Table(name = "theme")
class ThemeRow {

    @Id
    private String code;
    private String nameDutch;
    private String nameEnglish;
    private boolean inUse;
    private int position;

    protected ThemeRow() {}

    ThemeRow(Theme theme, int position) {
        this.code = theme.code();
        this.position = position;
        become(theme);
    }

    final void become(Theme theme) {
        nameDutch = theme.nameDutch();
        nameEnglish = theme.nameEnglish();
        inUse = theme.inUse();
    }

    Theme view() {
        return new Theme(code, nameDutch, nameEnglish, inUse);
    }
}
