package nl.wederkerig.document;

import java.text.Normalizer;
import java.util.Locale;

/** A name under which a file can be kept and saved anywhere: no path, no signs with a meaning of their own, the extension of its type. */
final class CleanName {

    private static final int LONGEST = 120;

    private CleanName() {}

    static String of(String name, DocumentType type) {
        String last = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC).replaceAll("^.*[/\\\\]", "");
        String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "").replaceAll("[<>:\"|?*%;]", "-")
                .replaceAll("\\s+", " ").strip();
        String extension = "." + type.extension();
        String stem = withoutExtension(plain, extension).replaceAll("^[. ]+", "").strip();
        String kept = stem.isEmpty() ? "document" : stem.substring(0, stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length()))));
        return kept + extension;
    }

    private static String withoutExtension(String name, String extension) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean jpeg = extension.equals(".jpg") && lower.endsWith(".jpeg");
        String written = jpeg ? ".jpeg" : extension;
        return lower.endsWith(written) ? name.substring(0, name.length() - written.length()) : name;
    }
}
