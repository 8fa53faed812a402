package nl.wederkerig.web.component;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Amounts in euros, as people read and type them: {@code 1.314.000,50} in Dutch, {@code 1,314,000.50} in English. */
public final class Euros {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String READABLE = "-?([0-9]{1,15}|[0-9]{1,3}(\\.[0-9]{3}){1,4})(,[0-9]{1,2})?";

    private Euros() {}

    /** "€ 1.314.000"; with cents only where there are some. */
    public static String spoken(BigDecimal amount, Locale locale) {
        String sign = isEnglish(locale) ? "€" : "€\u00a0";
        return amount.signum() < 0 ? "-" + sign + number(amount.negate(), locale) : sign + number(amount, locale);
    }

    /** "1.314.000", for a field in which it can be changed. */
    public static String typed(BigDecimal amount, Locale locale) {
        return number(amount, locale);
    }

    /**
     * What was typed, with or without the sign of the euro. English pages also take what is written the Dutch way, where it can
     * mean one thing only: {@code 1.314} cannot.
     */
    public static Optional<BigDecimal> read(String text, Locale locale) {
        String plain = text.replaceAll("[€\\s\\u00a0]", "");
        if (isEnglish(locale) && turned(plain).matches(READABLE)) {
            plain = turned(plain);
        } else if (isEnglish(locale) && plain.matches("-?[0-9]{1,3}\\.[0-9]{3}")) {
            return Optional.empty();
        }
        return plain.matches(READABLE) ? Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.'))) : Optional.empty();
    }

    private static String number(BigDecimal amount, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(isEnglish(locale) ? Locale.ENGLISH : DUTCH);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /** Points for commas and commas for points. */
    private static String turned(String text) {
        return text.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
