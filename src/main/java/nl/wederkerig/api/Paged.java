package nl.wederkerig.api;

import java.util.List;

/** A query that asks for a part of a list. */
public interface Paged {

    int USUAL = 20;

    /** From 1; null for the first. */
    Integer pagina();

    /** Null for {@value #USUAL}. */
    Integer paginaGrootte();

    default int page() {
        return pagina() == null ? 0 : pagina() - 1;
    }

    default int size() {
        return paginaGrootte() == null ? USUAL : paginaGrootte();
    }

    /** What stands of a list within something else, which has the list at an address of its own: the first few. */
    static <T> List<T> few(List<T> all) {
        return all.subList(0, Math.min(USUAL, all.size()));
    }

    /** The part of what is known as a whole. */
    default <T> List<T> part(List<T> all) {
        return all.stream().skip((long) page() * size()).limit(size()).toList();
    }
}
