package nl.wederkerig.officialregister;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops what would fill the memory: a file that unpacks without end, and one piece of XML, such as an attribute or a comment, that the
 * parser would have to hold as a whole.
 */
final class BoundedInput extends FilterInputStream {

    static final long LARGEST_FILE = 600L * 1024 * 1024;
    static final int LARGEST_PIECE = 1024 * 1024;

    private long total;
    private long sincePiece;

    /** Thrown instead of reading on. */
    static final class TooLarge extends IOException {
        TooLarge(String what) {
            super(what);
        }
    }

    BoundedInput(InputStream in) {
        super(in);
    }

    /** The parser has let go of what it read. */
    void nextPiece() {
        sincePiece = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws TooLarge {
        total += bytes;
        sincePiece += bytes;
        if (total > LARGEST_FILE) {
            throw new TooLarge("file");
        }
        if (sincePiece > LARGEST_PIECE) {
            throw new TooLarge("piece");
        }
    }
}
