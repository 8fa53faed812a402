package nl.wederkerig.web.network;

import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.network.Finding;
import nl.wederkerig.network.NetworkId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Says what is pointed out about networks. */
@Component
class NetworkWords {

    static final String LIST = "/netwerken";
    static final String NEW = LIST + "/nieuw";

    private final Texts texts;

    NetworkWords(Texts texts) {
        this.texts = texts;
    }

    static String url(NetworkId network) {
        return LIST + "/" + network;
    }

    List<NetworkListView.Badge> badges(Set<Finding> findings) {
        return findings.stream().sorted().map(each -> new NetworkListView.Badge(each.pressing() ? Tone.LATE : Tone.ATTENTION,
                texts.get("web.network.finding." + each))).toList();
    }

    String every(String length) {
        return length == null ? null : texts.length(TermLength.parse(length));
    }
}
