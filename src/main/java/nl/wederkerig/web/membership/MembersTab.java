package nl.wederkerig.web.membership;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Tab;

/** The pages of the room for associations and their members. */
enum MembersTab {
    CONSULTATIONS("/leden", "web.membership.consultations"),
    SIGNALS("/leden/signalen", "web.signal.list");

    private final String url;
    private final String code;

    MembersTab(String url, String code) {
        this.url = url;
        this.code = code;
    }

    List<Tab> tabs(Texts texts) {
        return Stream.of(values()).map(tab -> Tab.of(texts.get(tab.code), tab.url, tab == this)).toList();
    }
}
