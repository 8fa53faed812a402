package nl.wederkerig.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody at a screen of their own, who goes by what stands on it: links, buttons, labels and what is read. */
public final class Someone {

    /** Of every account that a browser test makes. */
    public static final String PASSWORD = "een heel goed wachtwoord";
    /** Who is signed in stands on every page, also where signing out is in the menu. */
    private static final String SIGNED_IN = ".wk-account__name";

    private static final double PATIENCE = 60_000;
    private static final int MOST_TABS = 200;
    private static final int OK = 200;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Page page;

    private Someone(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(2 * PATIENCE);
    }

    /** Signed in, at that page. */
    public static Someone at(Page page, String account) {
        return new Someone(page).signIn(account);
    }

    /** At a provider, and not with an account. */
    public static Someone whoSignsInElsewhere(Page page) {
        return new Someone(page);
    }

    /** As {@link #at}, without a mouse. */
    public static Someone typing(Page page, String account) {
        Someone someone = new Someone(page).opens("/aanmelden");
        someone.tabsTo(someone.field("Account")).types(account).tabsTo(someone.field("Wachtwoord")).types(PASSWORD).pressesKey("Enter");
        assertThat(someone.page.locator(SIGNED_IN)).isVisible();
        return someone;
    }

    private Someone signIn(String account) {
        opens("/aanmelden");
        fills("Account", account);
        fills("Wachtwoord", PASSWORD);
        presses("Aanmelden");
        assertThat(page.locator(SIGNED_IN)).isVisible();
        return this;
    }

    public Page page() {
        return page;
    }

    /** A second window of the same person, on the page that stands open here. */
    public Someone window() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        return new Someone(other);
    }

    public Someone opens(String path) {
        page.navigate(path);
        return this;
    }

    /** The answer's HTTP status. */
    public int statusOf(String path) {
        return page.navigate(path).status();
    }

    /** What the server answers when this person asks for that page, which is not shown: cheaper than {@link #opens}. */
    public APIResponse asks(String path) {
        return page.request().get(path);
    }

    public Someone follows(String link) {
        link(link).first().click();
        return this;
    }

    public Someone presses(String button) {
        button(button).first().click();
        return this;
    }

    public Someone fills(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** In the row or group with that name. */
    public Someone fillsIn(String group, String label, String text) {
        group(group).getByLabel(label, exactly()).fill(text);
        return this;
    }

    public Someone chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    public Someone choosesIn(String group, String label, String option) {
        group(group).getByLabel(label, exactly()).selectOption(option);
        return this;
    }

    /** A radio button or a box. */
    public Someone ticks(String group, String label) {
        group(group).getByLabel(label, exactly()).check();
        return this;
    }

    public Someone ticks(String label) {
        field(label).check();
        return this;
    }

    /** Opens what is folded. */
    public Someone unfolds(String summary) {
        page.getByText(summary, new Page.GetByTextOptions().setExact(true)).first().click();
        return this;
    }

    /** Somewhere on the page, to be seen. */
    public Someone reads(String text) {
        assertThat(main().getByText(text).locator("visible=true").first()).isVisible();
        return this;
    }

    public Someone readsNot(String text) {
        assertThat(main()).not().containsText(text);
        return this;
    }

    /** A message that is read out at once. */
    public Someone isTold(String text) {
        assertThat(main().getByRole(AriaRole.ALERT).or(main().getByRole(AriaRole.STATUS)).filter(
                new Locator.FilterOptions().setHasText(text)).first()).isVisible();
        return this;
    }

    /** The mistake stands at the field, is read with it, and is told above the form with a link to it. */
    public Someone isTold(String label, String mistake) {
        return isToldAt(field(label), mistake);
    }

    public Someone isToldIn(String group, String label, String mistake) {
        return isToldAt(group(group).getByLabel(label, exactly()), mistake);
    }

    private Someone isToldAt(Locator field, String mistake) {
        assertThat(field).hasAccessibleDescription(Pattern.compile(mistake.replaceAll("[^\\p{L}\\d ]", "\\\\$0")));
        Locator link = main().getByRole(AriaRole.ALERT).locator("a[href='#" + field.getAttribute("id") + "']");
        assertThat(link.first()).containsText(mistake);
        return this;
    }

    public Someone holds(String label, String text) {
        assertThat(field(label)).hasValue(text);
        return this;
    }

    public Someone isOn(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(heading);
        return this;
    }

    /** The page is without accessibility faults and fits at three widths; its portraits are kept under the name. */
    public Someone checks(String name) {
        PageChecks.everyWidth(page, name);
        page.setViewportSize(PageChecks.WIDTHS.get(0), 900);
        return this;
    }

    /** As {@link #checks}, at the width of a phone only. */
    public Someone checksNarrow(String name) {
        PageChecks.narrow(page, name);
        page.setViewportSize(PageChecks.WIDTHS.get(0), 900);
        return this;
    }

    /** The page there, which is to be found, in every language, at every width and in all colours: {@link PageChecks#everyWay}. */
    public Someone checksEveryWay(String path) {
        String address = path.replaceFirst("#.*", "");
        int status = statusOf(address + (address.contains("?") ? "&" : "?") + "taal=nl");
        if (status != OK) {
            throw new AssertionError(path + " answers " + status);
        }
        PageChecks.everyWay(page);
        return this;
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator field(String label) {
        return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** A fieldset by its legend, or a section by its heading. */
    public Locator group(String name) {
        return main().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .or(main().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(name).setExact(true))).first();
    }

    /** Goes on with the tabulator until the keyboard stands there. */
    public Someone tabsTo(Locator target) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }

    public Someone types(String text) {
        page.keyboard().type(text);
        return this;
    }

    public Someone pressesKey(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
