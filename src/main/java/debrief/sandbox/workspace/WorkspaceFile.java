package debrief.sandbox.workspace;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspace on disk: one file, replaced whole, at most a few times a second and at the end. */
final class WorkspaceFile implements AutoCloseable {
    static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .registerTypeAdapter(byte[].class, (JsonSerializer<byte[]>)
                    (bytes, _, _) -> new JsonPrimitive(Base64.getEncoder().encodeToString(bytes)))
            .registerTypeAdapter(byte[].class, (JsonDeserializer<byte[]>)
                    (text, _, _) -> Base64.getDecoder().decode(text.getAsString()))
            .create();

    private static final Logger log = LoggerFactory.getLogger(WorkspaceFile.class);
    private static final String NAME = "workspace.json";
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final @Nullable Path folder;
    private final Supplier<String> content;
    private final Semaphore dirty = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final @Nullable Thread writer;

    WorkspaceFile(@Nullable Path folder, Supplier<String> content) {
        this.folder = folder;
        this.content = content;
        this.writer =
                folder == null ? null : Thread.ofVirtual().name("sandbox-file").start(this::writeAsNeeded);
    }

    static @Nullable State read(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) return null;
        try {
            return GSON.fromJson(Files.readString(file), State.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the sandbox workspace: " + file, unreadable);
        } catch (JsonParseException broken) {
            throw new IllegalStateException("Not a sandbox workspace (remove it to begin afresh): " + file, broken);
        }
    }

    /** There is something to write, soon. */
    void later() {
        if (folder != null) dirty.release();
    }

    @Override
    public void close() {
        if (writer == null) return;
        closing.countDown();
        dirty.release();
        try {
            writer.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAsNeeded() {
        boolean last = false;
        while (!last) {
            dirty.acquireUninterruptibly();
            last = closing.getCount() == 0;
            dirty.drainPermits();
            write();
            last = last || pause();
        }
        write();
    }

    /** Whether the end came during the pause. */
    private boolean pause() {
        try {
            return closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            return true;
        }
    }

    private void write() {
        if (folder == null) return;
        try {
            Files.createDirectories(folder);
            var next = folder.resolve(NAME + ".next");
            Files.writeString(next, content.get());
            Files.move(next, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            log.warn("The sandbox workspace could not be written to {}: {}", folder, full.toString());
        }
    }
}
