package nl.wederkerig.shared;

/**
 * Identifies an organisation for as long as it exists, whatever it is called: the TOOI code in lower case, such as
 * {@code gm0344}, or a short name of our own where the register has none, such as {@code vng}.
 */
public record OrganisationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
