package nl.wederkerig.web.help;

/**
 * One step of the tour.
 *
 * @param brief    whether nobody asked for it: on a narrow page it is a line then
 * @param url      of what the step is about, null for the start page itself
 * @param previous address of the step before, null at the first
 * @param next     address of the step after, null at the last
 */
public record TourView(int step, int steps, boolean brief, String title, String text, String url, String previous, String next) {
}
