package nl.wederkerig.web.component;

/**
 * A page above the one shown, in the breadcrumb.
 *
 * @param url path from the context root
 */
public record Crumb(String text, String url) {}
