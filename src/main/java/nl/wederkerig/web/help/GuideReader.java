package nl.wederkerig.web.help;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederkerig.web.help.GuidePart.Kind;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes Markdown apart. Of HTML in it only what folds something away is understood; the rest is left out. */
final class GuideReader {

    private static final Pattern FOLD = Pattern.compile("<details>\\s*<summary>([^<]*)</summary>\\s*");
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private GuideReader() {}

    static Guide.Text read(String markdown) {
        List<GuidePart> introduction = new ArrayList<>();
        List<Guide.Chapter> chapters = new ArrayList<>();
        List<GuidePart> parts = introduction;
        String title = null;
        for (Node node : children(PARSER.parse(markdown))) {
            if (node instanceof Heading heading && heading.getLevel() <= 2) {
                close(title, parts, chapters);
                title = heading.getLevel() == 2 ? words(heading) : null;
                parts = title == null ? introduction : new ArrayList<>();
            } else {
                add(node, parts);
            }
        }
        close(title, parts, chapters);
        return new Guide.Text(folded(introduction), List.copyOf(chapters));
    }

    private static void close(String title, List<GuidePart> parts, List<Guide.Chapter> chapters) {
        if (title != null) {
            List<GuidePart> whole = folded(parts);
            chapters.add(new Guide.Chapter(slug(title), title, whole.stream().filter(part -> part.kind() == Kind.HEADING).toList(), whole));
        }
    }

    private static void add(Node node, List<GuidePart> parts) {
        GuidePart part = block(node);
        if (part != null) {
            parts.add(part);
        }
    }

    /** Null for what is left out. */
    private static GuidePart block(Node node) {
        if (node instanceof Heading heading) {
            return new GuidePart(heading.getLevel() == 3 ? Kind.HEADING : Kind.SUBHEADING, words(heading), slug(words(heading)), inline(node));
        } else if (node instanceof Paragraph) {
            List<GuidePart> within = inline(node);
            boolean pictures = within.stream().allMatch(part -> part.kind() == Kind.PICTURE || " ".equals(part.text()));
            return new GuidePart(Kind.PARAGRAPH, null, pictures ? "pictures" : null, within);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            return new GuidePart(node instanceof BulletList ? Kind.BULLETS : Kind.NUMBERS, null, null, blocks(node));
        } else if (node instanceof ListItem) {
            return new GuidePart(Kind.ITEM, null, null, item(node));
        } else if (node instanceof TableBlock) {
            return table(node);
        } else if (node instanceof FencedCodeBlock code) {
            return new GuidePart(Kind.CODE, code.getLiteral(), null, List.of());
        } else if (node instanceof HtmlBlock html) {
            Matcher fold = FOLD.matcher(html.getLiteral());
            return fold.matches() ? new GuidePart(Kind.FOLDED, fold.group(1).strip(), null, List.of())
                    : html.getLiteral().strip().equals("</details>") ? new GuidePart(Kind.FOLDED, null, null, List.of()) : null;
        }
        return null;
    }

    /** What stands between the beginning of something folded and its end, within it. */
    private static List<GuidePart> folded(List<GuidePart> parts) {
        List<GuidePart> all = new ArrayList<>();
        GuidePart open = null;
        List<GuidePart> within = new ArrayList<>();
        for (GuidePart part : parts) {
            if (part.kind() == Kind.FOLDED && part.text() != null) {
                open = part;
            } else if (part.kind() == Kind.FOLDED && open != null) {
                all.add(new GuidePart(Kind.FOLDED, open.text(), null, within));
                open = null;
                within = new ArrayList<>();
            } else {
                (open == null ? all : within).add(part);
            }
        }
        return all;
    }

    /** A point of a list that is one paragraph is not a paragraph of its own. */
    private static List<GuidePart> item(Node node) {
        List<Node> within = children(node);
        return within.size() == 1 && within.get(0) instanceof Paragraph only ? inline(only) : blocks(node);
    }

    /** Rows of cells that each know the name of their column; the row of these names has no cells with one. */
    private static GuidePart table(Node table) {
        List<GuidePart> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                List<Node> cells = row instanceof TableRow ? children(row).stream().filter(TableCell.class::isInstance).toList() : List.of();
                if (part instanceof TableHead) {
                    cells.forEach(cell -> names.add(words(cell)));
                    rows.add(row(cells, List.of()));
                } else if (part instanceof TableBody) {
                    rows.add(row(cells, names));
                }
            }
        }
        return new GuidePart(Kind.TABLE, String.join(", ", names), null, rows);
    }

    private static GuidePart row(List<Node> cells, List<String> names) {
        List<GuidePart> parts = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            parts.add(new GuidePart(Kind.CELL, null, column < names.size() ? names.get(column) : null, inline(cells.get(column))));
        }
        return new GuidePart(Kind.ROW, null, null, parts);
    }

    private static List<GuidePart> blocks(Node node) {
        List<GuidePart> parts = new ArrayList<>();
        children(node).forEach(child -> add(child, parts));
        return parts;
    }

    private static List<GuidePart> inline(Node node) {
        List<GuidePart> parts = new ArrayList<>();
        for (Node child : children(node)) {
            if (child instanceof Text text) {
                parts.add(GuidePart.text(text.getLiteral()));
            } else if (child instanceof SoftLineBreak) {
                parts.add(GuidePart.text(" "));
            } else if (child instanceof StrongEmphasis) {
                parts.add(new GuidePart(Kind.STRONG, null, null, inline(child)));
            } else if (child instanceof Emphasis) {
                parts.add(new GuidePart(Kind.EMPHASIS, null, null, inline(child)));
            } else if (child instanceof Code code) {
                parts.add(new GuidePart(Kind.CODE, code.getLiteral(), "inline", List.of()));
            } else if (child instanceof Link link) {
                String address = address(link.getDestination());
                parts.addAll(address == null ? inline(child) : List.of(new GuidePart(Kind.LINK, null, address, inline(child))));
            } else if (child instanceof Image image && image.getDestination().matches("images/[a-z0-9/-]+\\.png")) {
                parts.add(new GuidePart(Kind.PICTURE, words(image), image.getDestination().replaceFirst("images/", "/images/handleiding/"), List.of()));
            }
        }
        return parts;
    }

    /** Null for what is no page of the application. */
    private static String address(String written) {
        return written.equals("glossary.md") ? "/begrippen" : null;
    }

    private static String words(Node node) {
        return inline(node).stream().map(GuidePart::words).collect(Collectors.joining()).strip();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    static String slug(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").strip().replaceAll("\\s+", "-");
    }
}
