package nl.wederkerig.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What nobody should send: wrong types, what is missing, too much, and what is hard to read. */
final class Oddities {

    static final List<String> QUERIES = List.of("?pagina=0", "?pagina=99999", "?pagina=999999999999", "?paginaGrootte=-1", "?sorteer=%27%3B--", "?q=%00",
            "?q=%25_%5C", "?q=" + "a".repeat(5000), "?q=%F0%9F%98%80&q=b", "?status=%20", "?vanaf=2026-02-30", "?vanaf=9999-12-31&tot=0001-01-01",
            "?=&&=", "?soort=X&laag=Y&partij=Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Oddities() {}

    /** The body itself is the first. */
    static List<String> of(ObjectNode valid) {
        List<String> odd = new ArrayList<>(List.of(valid.toString(), "", "null", "[]", "5", "\"\"", "{", "{}", "\u0000", "[".repeat(2000),
                "{\"a\":".repeat(900) + "1" + "}".repeat(900), "{\"tekst\":\"\\ud800\"}"));
        valid.fieldNames().forEachRemaining(name -> {
            odd.add(with(valid, each -> each.remove(name)));
            Stream.<JsonNode>of(JSON.nullNode(), JSON.valueToTree(List.of(List.of())), JSON.valueToTree(-1), JSON.valueToTree(1e300),
                    JSON.valueToTree(true), JSON.createObjectNode(), JSON.valueToTree(""), JSON.valueToTree("\u0000\u0007"),
                    JSON.valueToTree("\ud83d\ude00 ' \" %s"),
                    JSON.valueToTree("9999-12-31"), JSON.valueToTree("P9999Y"), JSON.valueToTree("x".repeat(300_000)))
                    .forEach(value -> odd.add(with(valid, each -> each.set(name, value))));
        });
        odd.add(with(valid, each -> each.put("gebeurdOp", "1800-01-01").put("redenAchteraf", "x")));
        odd.add(with(valid, each -> each.put("gebeurdOp", "2199-01-01").put("redenAchteraf", "x")));
        odd.add(with(valid, each -> each.put("onbekend", "x".repeat(100))));
        return odd;
    }

    private static String with(ObjectNode valid, Consumer<ObjectNode> change) {
        ObjectNode changed = valid.deepCopy();
        change.accept(changed);
        return changed.toString();
    }
}
