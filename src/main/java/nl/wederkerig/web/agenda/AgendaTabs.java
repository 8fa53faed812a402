package nl.wederkerig.web.agenda;

import java.util.List;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Texts;

/** The sides of the agenda. */
final class AgendaTabs {

    private AgendaTabs() {}

    static List<Tab> of(Texts texts, String current) {
        return List.of(tab(texts, "month", AgendaController.MONTH, current), tab(texts, "list", AgendaListController.LIST, current),
                tab(texts, "subscribe", AddressController.ADDRESS, current));
    }

    private static Tab tab(Texts texts, String name, String url, String current) {
        return Tab.of(texts.text("web.agenda.tab." + name), url, url.equals(current));
    }
}
