package cn.zhibu.bot.page.lecture;

import cn.zhibu.domain.media.MediaStore;
import cn.zhibu.mapper.media.MediaFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * /media/clips/{id}/{part}: bytes of a film, its sound, poster or captions. A file of this machine is sent by the web server itself without a
 * thread of ours; what comes from elsewhere takes a thread, so only some do at once. The answer is the session's own: no cache between may keep it.
 */
@Controller
final class ClipMedia {

    private static final int THREADS = 12;
    private static final int SOON_SECONDS = 5;
    private static final String SENDFILE = "org.apache.tomcat.sendfile.";

    private final ClipGrants grants;
    private final MediaStore store;
    private final Semaphore threads = new Semaphore(THREADS);

    ClipMedia(ClipGrants grants, MediaStore store) {
        this.grants = grants;
        this.store = store;
    }

    @GetMapping("/media/clips/{id}/{part:media|audio|poster|captions}")
    void send(
            @PathVariable long id, @PathVariable String part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<MediaFile> file = grants.file(request, id, ClipPart.valueOf(part.toUpperCase(Locale.ROOT)));
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get(), request, response);
    }

    private void send(MediaFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + file.sha256() + '"';
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = ByteRange.of(request, tag, file.bytes());
        if (range.isEmpty()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(range.get().count());
        if (range.get().partial()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.get().header(file.bytes()));
        }
        if (!request.getMethod().equals("HEAD")) {
            body(file, range.get(), request, response);
        }
    }

    private void body(MediaFile file, ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Path> local = store.local(file.storeKey());
        if (local.isPresent() && Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support"))) {
            request.setAttribute(
                    SENDFILE + "filename", local.get().toAbsolutePath().toString());
            request.setAttribute(SENDFILE + "start", range.first());
            request.setAttribute(SENDFILE + "end", range.first() + range.count());
        } else if (threads.tryAcquire()) {
            try (InputStream in = store.open(file.storeKey(), range.first(), range.count())) {
                in.transferTo(response.getOutputStream());
            } finally {
                threads.release();
            }
        } else {
            response.reset();
            response.setIntHeader(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
