package nl.wederkerig.signing;

import nl.wederkerig.party.AuthorityGround;

/** On what ground a person signed for a party (A8). */
public enum SigningGround {
    EX_OFFICIO,
    POWER_OF_ATTORNEY,
    BOARD_DECISION,
    /** The dossier file from which the signature came named no authority for the party. */
    NOT_NAMED_IN_FILE;

    static SigningGround of(AuthorityGround ground) {
        return switch (ground) {
            case EX_OFFICIO -> EX_OFFICIO;
            case POWER_OF_ATTORNEY -> POWER_OF_ATTORNEY;
            case BOARD_DECISION -> BOARD_DECISION;
        };
    }
}
