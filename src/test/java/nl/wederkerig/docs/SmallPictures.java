package nl.wederkerig.docs;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes the pictures of the documentation small, without a difference that one sees. */
final class SmallPictures {

    private static final int COLOURS = 256;
    /** Of each channel the highest bits: colours that are the same in these count as one. */
    private static final int ALIKE = 0xf8f8f8;
    private static final Pattern UNSEEN = Pattern.compile("<(rect|path|polyline|circle) class=\"djs-(hit|outline)[^>]*/>");
    private static final Pattern NAMES = Pattern.compile(" (class|data-element-id)=\"[^\"]*\"| style=\"display: block;\"");
    private static final Pattern DECIMALS = Pattern.compile("(\\d\\.\\d\\d)\\d+(?!\\d*e)");
    private static final Pattern STYLE = Pattern.compile("style=\"([^\"]*)\"");

    private SmallPictures() {}

    /** A picture of a page with a palette instead of a colour for each of its points. */
    static byte[] ofPage(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        int[] points = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        List<Integer> palette = palette(points);
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        BufferedImage small = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            int index = nearest.computeIfAbsent(points[i] & 0xffffff, colour -> nearest(colour, colours));
            small.getRaster().setSample(i % width, i / width, 0, index);
        }
        return written(small);
    }

    /** The most seen of each group of colours that are alike, the most seen groups first. */
    private static List<Integer> palette(int[] points) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int point : points) {
            seen.merge(point & 0xffffff, 1, Integer::sum);
        }
        Map<Integer, Integer> groups = new HashMap<>();
        Map<Integer, Integer> best = new HashMap<>();
        seen.forEach((colour, times) -> {
            groups.merge(colour & ALIKE, times, Integer::sum);
            best.merge(colour & ALIKE, colour, (one, other) -> seen.get(one) >= seen.get(other) ? one : other);
        });
        return groups.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(COLOURS).map(group -> best.get(group.getKey())).toList();
    }

    private static int nearest(int colour, int[] colours) {
        int found = 0;
        for (int i = 1; i < colours.length; i++) {
            found = distance(colour, colours[i]) < distance(colour, colours[found]) ? i : found;
        }
        return found;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam most = writer.getDefaultWriteParam();
        most.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        most.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), most);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A drawing without what is only there for the pointer, each way in which something is drawn told once. */
    static String ofModel(String svg) {
        String drawn = DECIMALS.matcher(NAMES.matcher(UNSEEN.matcher(svg).replaceAll("")).replaceAll("")).replaceAll("$1");
        Map<String, String> styles = new LinkedHashMap<>();
        String named = STYLE.matcher(drawn).replaceAll(found -> Matcher.quoteReplacement(
                "class=\"" + styles.computeIfAbsent(found.group(1), style -> "s" + styles.size()) + "\""));
        List<String> rules = new ArrayList<>(List.of("svg{background:white}"));
        styles.forEach((style, name) -> rules.add("." + name + "{" + style + "}"));
        return named.replaceFirst("(<svg [^>]*>)", "$1" + Matcher.quoteReplacement("<style>" + String.join("", rules) + "</style>"));
    }
}
