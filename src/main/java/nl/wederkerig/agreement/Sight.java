package nl.wederkerig.agreement;

/** How much of an agreement somebody sees. */
public enum Sight {
    /** Everything, what only one side or the Rijk may see apart. */
    FULL,
    /** A member of an association that is party: who the parties are, and the text that delegations agreed on. */
    MEMBER,
    /** Everyone, once in force and marked public: who the parties are, and the text in force. */
    PUBLIC
}
