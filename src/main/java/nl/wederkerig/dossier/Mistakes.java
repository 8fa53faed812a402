package nl.wederkerig.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with a file while it is read on. */
final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();

    void at(Node node, String code, Object... arguments) {
        at(node.getStartMark(), code, arguments);
    }

    void at(Optional<Mark> mark, String code, Object... arguments) {
        found.add(new Mistake(
                mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1, code, List.of(arguments)));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Mistake> inOrder() {
        return found.stream().distinct()
                .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                .toList();
    }

    void refuse() {
        if (!none()) {
            throw new FaultyDossier(inOrder());
        }
    }
}
