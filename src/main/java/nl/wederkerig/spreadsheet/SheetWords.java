package nl.wederkerig.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Route;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words in cells that stand for one of a few things, in Dutch and in English, and what the code calls them. */
@Component
class SheetWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    private static final List<Class<? extends Enum<?>>> KINDS = List.of(AgreementKind.class, Route.class, PartyRole.class,
            PromiseDetail.Nature.class, PromiseDetail.MoneyKind.class, PromiseDetail.Channel.class, PromisedCommitment.TermFrom.class,
            YesNo.class);

    private final Map<Class<?>, Map<String, Enum<?>>> known = new HashMap<>();

    enum YesNo {
        YES, NO
    }

    SheetWords(MessageSource messages) {
        for (Class<? extends Enum<?>> kind : KINDS) {
            Map<String, Enum<?>> words = new HashMap<>();
            for (Enum<?> constant : kind.getEnumConstants()) {
                words.put(CommitmentHeadings.plain(constant.name()), constant);
                for (Locale language : LANGUAGES) {
                    String key = "spreadsheet.word." + kind.getSimpleName() + "." + constant.name();
                    for (String word : messages.getMessage(key, null, language).split(";")) {
                        words.put(CommitmentHeadings.plain(word), constant);
                    }
                }
            }
            known.put(kind, words);
        }
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> kind, String text) {
        return Optional.ofNullable(known.get(kind).get(CommitmentHeadings.plain(text))).map(kind::cast);
    }
}
