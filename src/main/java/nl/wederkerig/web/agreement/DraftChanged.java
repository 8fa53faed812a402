package nl.wederkerig.web.agreement;

import java.util.UUID;

/** A step of a draft was filled in, and sent, in another window since this one showed it. */
final class DraftChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean gone;

    DraftChanged(UUID draft, NewAgreementStep step, boolean gone) {
        super("Draft " + draft + ", " + step + (gone ? " is gone" : " changed"));
        this.gone = gone;
    }

    /** Whether it was registered or thrown away. */
    boolean gone() {
        return gone;
    }
}
