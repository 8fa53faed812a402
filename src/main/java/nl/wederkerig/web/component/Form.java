package nl.wederkerig.web.component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.shared.Fault;

/** A form as it is shown: what was typed, and every fault at its field. */
public final class Form {

    /** Path of a fault of the form as a whole. */
    public static final String WHOLE = "form";

    /** Code of a fault that is none: it was done already. */
    public static final String DONE_BEFORE = "form.done-before";

    private final Map<String, List<String>> values;
    private final List<Fault> faults;
    private final String suffix;
    private final List<String> lost;

    private Form(Map<String, List<String>> values, List<Fault> faults, String suffix, List<String> lost) {
        this.values = values;
        this.faults = List.copyOf(faults);
        this.suffix = suffix;
        this.lost = List.copyOf(lost);
    }

    public static Form empty() {
        return new Form(Map.of(), List.of(), "", List.of());
    }

    /** From a request's parameters, or from names with a value each; arrays and collections are several values. */
    public static Form of(Map<String, ?> typed) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        typed.forEach((name, value) -> values.put(name, texts(value)));
        return new Form(values, List.of(), "", List.of());
    }

    /**
     * The same without the rows of a list in which nothing was typed, so that a row's number is its place in the list that is
     * read from it, and a fault of the one stands at the other.
     *
     * @param list       such as {@code parties}
     * @param unattended fields that say nothing by themselves: hidden ones, and choices that are made beforehand
     */
    public Form closedUp(String list, Predicate<String> unattended) {
        Pattern row = Pattern.compile(Pattern.quote(list) + "\\[([0-9]{1,3})]\\.(.+)");
        Map<Integer, Integer> places = new TreeMap<>();
        values.forEach((name, typed) -> {
            Matcher field = row.matcher(name);
            if (field.matches() && !unattended.test(field.group(2)) && typed.stream().anyMatch(each -> !each.isBlank())) {
                places.put(Integer.valueOf(field.group(1)), 0);
            }
        });
        int next = 0;
        for (Map.Entry<Integer, Integer> each : places.entrySet()) {
            each.setValue(next++);
        }
        Map<String, List<String>> closed = new LinkedHashMap<>();
        values.forEach((name, typed) -> {
            Matcher field = row.matcher(name);
            Integer place = field.matches() ? places.get(Integer.valueOf(field.group(1))) : null;
            if (!field.matches()) {
                closed.put(name, typed);
            } else if (place != null) {
                closed.put(list + "[" + place + "]." + field.group(2), typed);
            }
        });
        return new Form(closed, faults, suffix, lost);
    }

    /** Everything that was typed, by name. */
    public Map<String, List<String>> values() {
        return Collections.unmodifiableMap(values);
    }

    public Form with(List<Fault> found) {
        return new Form(values, found.stream().map(ChosenFields::worded).toList(), suffix, lost);
    }

    /** The same, to be shown without the files that were sent with it: a browser does not let them be filled in again. */
    public Form losing(List<String> files) {
        return new Form(values, faults, suffix, files);
    }

    /** Names of the files that must be chosen again. */
    public List<String> lost() {
        return lost;
    }

    /** The same with other ids, for a page that has the same fields in another form too. */
    public Form called(String name) {
        return new Form(values, faults, "-" + name, lost);
    }

    /** All faults, also those of no single field, in the order in which they were found. */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether nothing is wrong but that it was done already. */
    public boolean doneBefore() {
        return !faults.isEmpty() && faults.stream().allMatch(fault -> fault.code().equals(DONE_BEFORE));
    }

    /** The first value, empty where nothing was typed. */
    public String value(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Whether a field for a day can show what was typed: a calendar drops what is no day as it writes it. */
    public boolean holdsDay(String name) {
        try {
            return value(name).isEmpty() || LocalDate.parse(value(name)) != null;
        } catch (DateTimeException asTyped) {
            return false;
        }
    }

    /** All values, none where nothing was typed. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public boolean isWrong(String name) {
        return faults.stream().anyMatch(fault -> fault.path().equals(name));
    }

    /** Whether any of these is wrong, or something in them. */
    public boolean isWrongWithin(String... names) {
        return faults.stream().anyMatch(fault -> Stream.of(names).anyMatch(name -> fault.path().equals(name) || fault.path().startsWith(name + ".")));
    }

    public List<Fault> faultsOf(String name) {
        return faults.stream().filter(fault -> fault.path().equals(name)).toList();
    }

    /** The id of the field's control; {@code parties[1].role} gives {@code field-parties-1-role}. */
    public String id(String name) {
        return "field-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "") + (name.equals(WHOLE) ? "" : suffix);
    }

    /** What describes a control to a screen reader: its hint and its faults, null where there is neither. */
    public String describedBy(String name, String hint) {
        return describedBy(name, hint, null);
    }

    /** As {@link #describedBy(String, String)}, with what the notion means that it asks for. @param notion its anchor, or null */
    public String describedBy(String name, String hint, String notion) {
        List<String> ids = Stream.of(hint == null ? null : id(name) + "-hint", notion == null ? null : id(name) + "-notion",
                        isWrong(name) ? id(name) + "-fault" : null)
                .filter(Objects::nonNull).toList();
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static List<String> texts(Object value) {
        if (value == null) {
            return List.of();
        }
        Stream<?> several = value instanceof Object[] array ? Stream.of(array)
                : value instanceof Collection<?> collection ? collection.stream() : Stream.of(value);
        return several.map(String::valueOf).toList();
    }
}
