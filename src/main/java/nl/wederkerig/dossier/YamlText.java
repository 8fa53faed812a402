package nl.wederkerig.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 into nodes that know their place. A file, with what its anchors expand to, has at most 5 MiB,
 * and at most fifty levels.
 */
final class YamlText {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int DEEPEST = 50;

    private YamlText() {}

    /** @throws FaultyDossier when it is no YAML, empty or too large */
    static Node read(String text) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new FaultyDossier(List.of(new Mistake(1, 1, "tooLarge", List.of())));
        }
        Node root = composed(text).orElseThrow(() -> new FaultyDossier(List.of(new Mistake(1, 1, "empty", List.of()))));
        refuseExpansion(root);
        return root;
    }

    private static Optional<Node> composed(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MOST_BYTES)
                .setAllowDuplicateKeys(true)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            return new Shallow(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
        } catch (MarkedYamlEngineException unreadable) {
            int line = unreadable.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = unreadable.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            throw new FaultyDossier(List.of(new Mistake(line, column, "yaml", List.of())));
        } catch (YamlEngineException unreadable) {
            throw new FaultyDossier(List.of(new Mistake(1, 1, "yaml", List.of())));
        }
    }

    /** The library goes one call deeper for each level: a file that is nothing but brackets would use up the stack. */
    private static final class Shallow extends Composer {

        private int depth;

        private Shallow(LoadSettings settings, Parser parser) {
            super(settings, parser);
        }

        @Override
        protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
            deeper();
            SequenceNode node = super.composeSequenceNode(anchor);
            depth--;
            return node;
        }

        @Override
        protected Node composeMappingNode(Optional<Anchor> anchor) {
            deeper();
            Node node = super.composeMappingNode(anchor);
            depth--;
            return node;
        }

        private void deeper() {
            if (++depth > DEEPEST) {
                Optional<Mark> here = parser.peekEvent().getStartMark();
                throw new FaultyDossier(List.of(new Mistake(here.map(Mark::getLine).orElse(0) + 1, here.map(Mark::getColumn).orElse(0) + 1,
                        "yaml", List.of())));
            }
        }
    }

    private static void refuseExpansion(Node root) {
        record Visit(Node node, int depth) {}
        long expanded = 0;
        Deque<Visit> open = new ArrayDeque<>(List.of(new Visit(root, 1)));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            expanded += 1 + (visit.node() instanceof ScalarNode scalar ? scalar.getValue().length() : 0);
            if (expanded > MOST_BYTES || visit.depth() > DEEPEST) {
                throw new FaultyDossier(List.of(new Mistake(1, 1, "tooLarge", List.of())));
            }
            if (visit.node() instanceof SequenceNode sequence) {
                sequence.getValue().forEach(child -> open.push(new Visit(child, visit.depth() + 1)));
            } else if (visit.node() instanceof MappingNode mapping) {
                mapping.getValue().forEach(entry -> {
                    open.push(new Visit(entry.getKeyNode(), visit.depth() + 1));
                    open.push(new Visit(entry.getValueNode(), visit.depth() + 1));
                });
            }
        }
    }
}
