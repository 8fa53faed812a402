package nl.wederkerig.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** What a benchmark measured: two rates in one run, and their ratio. Written to {@code target/bench}. */
record Measured(String id, int size, double ownPerSecond, int comparedSize, double comparedPerSecond, double aim) {

    private static final Path FOLDER = Path.of("target/bench");

    double ratio() {
        return ownPerSecond / comparedPerSecond;
    }

    Measured write() {
        String json = String.format(Locale.ROOT, """
                {"id": "%s", "size": %d, "ownPerSecond": %.3f, "comparedSize": %d, "comparedPerSecond": %.3f, "ratio": %.2f, "aim": %.2f}
                """, id, size, ownPerSecond, comparedSize, comparedPerSecond, ratio(), aim);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(id + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.print(json);
        return this;
    }

    /** The size to run with: {@code -Dbench.<id>=<size>}, else the one given. */
    static int size(String id, int otherwise) {
        return Integer.getInteger("bench." + id, otherwise);
    }

    /** How many a second. */
    static double rate(int size, Callable<?> work) throws Exception {
        return size / seconds(work);
    }

    static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }

    /** Does the work for each number below the size, in so many threads. */
    static Void inParallel(int threads, int size, IntConsumer work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<?> done : IntStream.range(0, size).mapToObj(each -> pool.submit(() -> work.accept(each))).toList()) {
                done.get();
            }
            return null;
        } finally {
            pool.shutdownNow();
        }
    }
}
