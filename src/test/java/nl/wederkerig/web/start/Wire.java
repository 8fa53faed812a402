package nl.wederkerig.web.start;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What goes over the wire while a page is opened, compressed as it was sent; what comes from the browser's own store is no request. */
final class Wire {

    private final Page page;
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> stored = new HashSet<>();

    /** @param bytes of all answers with their heads. @param html of the page itself, as it is read */
    record Weight(long bytes, int requests, int html) {}

    Wire(Page page) {
        this.page = page;
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.requestServedFromCache", event -> stored.add(id(event)));
        session.on("Network.responseReceived", event -> {
            if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
                stored.add(id(event));
            }
        });
        session.on("Network.loadingFinished", event -> sizes.put(id(event), event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
    }

    Weight of(String path) {
        sizes.clear();
        stored.clear();
        Response answer = page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int html = answer.body().length;
        sizes.keySet().removeAll(stored);
        return new Weight(sizes.values().stream().mapToLong(Long::longValue).sum(), sizes.size(), html);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
