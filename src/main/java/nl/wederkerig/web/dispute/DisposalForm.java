package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dossier.EarlierActs;
import nl.wederkerig.web.FormFields;

/** What becomes of the commitments that a dispute is about (D12), as a form asks it of each: nothing is chosen beforehand. */
public final class DisposalForm {

    private static final String FIELD = "dispose.";

    private DisposalForm() {}

    /** What can be chosen. */
    public enum Fate {
        AS_IT_WAS, OPEN, FULFILLED, WAIVED
    }

    /** By key; what is left as it is, is not named. A day alone says that the commitment stays, with that day. */
    public static Map<String, Disposal> read(DisputeView dispute, FormFields fields, LocalDate today) {
        Map<String, Disposal> dispose = new LinkedHashMap<>();
        for (String commitment : dispute.commitments()) {
            String field = FIELD + commitment;
            Fate fate = fields.choice(field, Fate.class);
            LocalDate due = fields.day(field + ".due");
            boolean open = fields.text(field) == null;
            boolean dated = fields.text(field + ".due") != null;
            if (open && dated) {
                fate = Fate.OPEN;
            }
            if (fate == Fate.OPEN && !dated) {
                fields.wrong(field + ".due", "dispute.required");
            } else if (fate != null && fate != Fate.OPEN && dated) {
                fields.wrong(field + ".due", "dispute.day-besides");
            } else if (fate == Fate.OPEN) {
                refusePassed(field + ".due", due, fields, today);
            } else if (fate == null && open && fields.form().values().containsKey(field)) {
                fields.wrong(field, "form.choice");
            }
            if (fate != null && fate != Fate.AS_IT_WAS) {
                dispose.put(commitment, new Disposal(Disposal.Kind.valueOf(fate.name()), fate == Fate.OPEN ? due : null));
            }
        }
        return dispose;
    }

    /** Of what happened on an earlier day, days may have passed since. */
    static void refusePassed(String field, LocalDate due, FormFields fields, LocalDate today) {
        if (due != null && due.isBefore(today) && fields.text(EarlierActs.DAY) == null) {
            fields.wrong(field, "commitment.new-due-passed", today);
        }
    }
}
