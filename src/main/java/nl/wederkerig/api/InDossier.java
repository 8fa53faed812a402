package nl.wederkerig.api;

import nl.wederkerig.shared.AgreementId;

/** A commitment or dispute as the API names it: the id of its agreement, a point, and its key within that. */
public record InDossier(AgreementId agreement, String key) {

    private static final int POINT = 36;

    /** @throws IllegalArgumentException when the text is no such name */
    public static InDossier of(String text) {
        if (text.length() < POINT + 2 || text.charAt(POINT) != '.') {
            throw new IllegalArgumentException(text);
        }
        return new InDossier(AgreementId.of(text.substring(0, POINT)), text.substring(POINT + 1));
    }

    @Override
    public String toString() {
        return agreement + "." + key;
    }
}
