package nl.wederkerig.web.agreement;

/** The sides of an agreement, each a page of its own. */
public enum AgreementTab {
    OVERVIEW("", true),
    TEXTS("/teksten", true),
    PARTIES("/partijen", true),
    FINANCE("/financien", false),
    COMMITMENTS("/afspraken", true),
    SIGNING("/ondertekening", false),
    DISPUTES("/geschillen", false),
    HISTORY("/geschiedenis", false),
    PROCESS("/proces", false);

    private final String path;
    private final boolean forEveryone;

    AgreementTab(String path, boolean forEveryone) {
        this.path = path;
        this.forEveryone = forEveryone;
    }

    /** Under the agreement's own path. */
    public String path() {
        return path;
    }

    /** Whether who sees only part of the agreement has it too. */
    public boolean isForEveryone() {
        return forEveryone;
    }
}
