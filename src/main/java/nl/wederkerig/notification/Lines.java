package nl.wederkerig.notification;

import java.util.List;

/**
 * What there is to tell somebody.
 *
 * @param first the nearest first
 * @param total how many there are, of which {@code first} may hold a part
 */
record Lines(List<Line> first, int total) {

    static final Lines NONE = new Lines(List.of(), 0);

    Lines {
        first = List.copyOf(first);
    }
}
