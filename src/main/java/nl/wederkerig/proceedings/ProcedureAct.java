package nl.wederkerig.proceedings;

/** What somebody can do in a procedure in which persons are appointed; in the order in which it is offered. */
public enum ProcedureAct {
    NOMINATE, PROPOSE_MEMBERS, PUT_QUESTION, ANSWER_PROPOSAL, COMMENT, INTAKE, SESSION, PROPOSE_SETTLEMENT, HEARING, SEND_DRAFT, ADVISE,
    CONCLUDE, EXTEND_CONCLUSION, EXTEND_ADVICE, NAME_SECRETARY, CHALLENGE, AGREE_TO_CHALLENGE, STEP_DOWN
}
