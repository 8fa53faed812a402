package nl.wederkerig.web.component;

/**
 * One side of a thing that is shown on several pages.
 *
 * @param url   path from the context root
 * @param count how many there are on it, null where that says nothing
 * @param tone  {@link Tone#ATTENTION} or {@link Tone#LATE} where something there asks to be looked at, else null
 */
public record Tab(String text, String url, boolean current, Long count, Tone tone) {

    public static Tab of(String text, String url, boolean current) {
        return new Tab(text, url, current, null, null);
    }

    public Tab counting(long number) {
        return new Tab(text, url, current, number, tone);
    }

    public Tab with(Tone asks) {
        return new Tab(text, url, current, count, asks);
    }
}
