package nl.wederkerig.web.network;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Tab;

/** The pages of the room for networks and tables. */
enum NetworksTab {
    NETWORKS("/netwerken", "web.network.list"), TABLES("/netwerken/tafels", "web.network.tables");

    private final String url;
    private final String code;

    NetworksTab(String url, String code) {
        this.url = url;
        this.code = code;
    }

    List<Tab> tabs(Texts texts) {
        return Stream.of(values()).map(tab -> Tab.of(texts.get(tab.code), tab.url, tab == this)).toList();
    }
}
