package nl.wederkerig.web.component;

/**
 * One step of a form that is filled in on several pages.
 *
 * @param url path from the context root, null for a step that cannot be gone to yet
 */
public record WizardStep(String text, String url, State state) {

    public enum State { DONE, CURRENT, TO_DO }
}
