package nl.wederkerig.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.calendar.InvalidTerm;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Euros;
import nl.wederkerig.web.component.Form;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads what was typed in a form, and gathers what cannot be read. What is left empty is null. */
public final class FormFields {

    private final Form form;
    private final List<Fault> faults = new ArrayList<>();

    public FormFields(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** Without spaces around it, lines ended by a line feed. */
    public String text(String name) {
        String text = form.value(name).replace("\r\n", "\n").strip();
        return text.isEmpty() ? null : text;
    }

    public boolean yes(String name) {
        return form.has(name, "true");
    }

    public OrganisationId organisation(String name) {
        String text = text(name);
        return text == null ? null : new OrganisationId(text);
    }

    /** ISO-8601, as the browser sends it, or {@code 4-12-2026} as it is typed where the browser has no calendar. */
    public LocalDate day(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            String[] parts = text.split("-");
            return parts.length == 3 && parts[0].length() <= 2
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(text);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return wrong(name, "form.day");
        }
    }

    /** From a number in {@code name} and a unit (D, W, M or Y) in {@code name.unit}; null without a number. */
    public TermLength length(String name) {
        String amount = text(name);
        if (amount == null) {
            return null;
        }
        try {
            return TermLength.parse("P" + amount + form.value(name + ".unit"));
        } catch (InvalidTerm unreadable) {
            return wrong(name, "form.length");
        }
    }

    /** Whole number. */
    public Integer number(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return text.matches("-?[0-9]{1,9}") ? Integer.valueOf(text) : wrong(name, "form.number");
    }

    /** Euros, not less than none, in the notation of the reader's language. */
    public BigDecimal amount(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        BigDecimal amount = Euros.read(text, LocaleContextHolder.getLocale()).orElse(null);
        return amount == null ? wrong(name, "form.amount") : amount.signum() < 0 ? wrong(name, "form.amount-negative") : amount;
    }

    /** Name of a constant; anything else is a fault. */
    public <E extends Enum<E>> E choice(String name, Class<E> of) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E each : of.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        return wrong(name, "form.choice");
    }

    /** As {@link #choice}, and leaving it open is a fault too. */
    public <E extends Enum<E>> E chosen(String name, Class<E> of) {
        return text(name) == null ? wrong(name, "form.choice") : choice(name, of);
    }

    /** As {@link #text}, and leaving it open is a fault too. @param code of that fault */
    public String needed(String name, String code) {
        return text(name) == null ? wrong(name, code) : text(name);
    }

    /** Adds a fault of its own. */
    public <T> T wrong(String name, String code, Object... arguments) {
        faults.add(Fault.at(name, code, arguments));
        return null;
    }

    /** What could not be read so far. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** @throws InvalidInput with all that could not be read */
    public void refuse() {
        InvalidInput.refuse(faults);
    }
}
