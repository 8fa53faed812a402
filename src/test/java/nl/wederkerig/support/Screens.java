package nl.wederkerig.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** A screen of their own for each of several people; a test method asks for it as a parameter. */
public final class Screens implements Store.CloseableResource {

    private final Browser browser;
    private final String address;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    Screens(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Signed in, in a browser of their own. */
    public Someone of(String account) {
        Page page = BrowserExtension.newContext(browser, address).newPage();
        pages.put(account, page);
        return Someone.at(page, account);
    }

    Map<String, Page> pages() {
        return pages;
    }

    @Override
    public void close() {
        pages.values().forEach(page -> page.context().close());
    }
}
