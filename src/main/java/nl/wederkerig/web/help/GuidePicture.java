package nl.wederkerig.web.help;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A picture of the guide and how large it is, so that the page keeps room for it. */
public record GuidePicture(String target, int width, int height) {

    private static final Map<String, Optional<GuidePicture>> READ = new ConcurrentHashMap<>();
    /** Before the width and the height in a PNG file. */
    private static final int SIGNATURE_AND_CHUNK = 16;

    /** Null where there is none. */
    static GuidePicture at(String target) {
        return READ.computeIfAbsent(target, GuidePicture::read).orElse(null);
    }

    private static Optional<GuidePicture> read(String target) {
        try (InputStream file = GuidePicture.class.getResourceAsStream("/static" + target)) {
            if (file == null) {
                return Optional.empty();
            }
            DataInputStream png = new DataInputStream(file);
            png.skipNBytes(SIGNATURE_AND_CHUNK);
            return Optional.of(new GuidePicture(target, png.readInt(), png.readInt()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
