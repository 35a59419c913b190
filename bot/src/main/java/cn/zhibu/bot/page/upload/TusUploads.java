package cn.zhibu.bot.page.upload;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.media.MediaSettings;
import cn.zhibu.domain.media.Uploads;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.media.MediaUpload;
import cn.zhibu.mapper.member.Member;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Resumable uploads by the tus protocol 1.0.0 (tus.io/protocols/resumable-upload): creation, expiration, termination. The form's
 * token comes as a header.
 */
@RestController
@RequestMapping("/media/uploads")
final class TusUploads {

    private static final String VERSION = "1.0.0";
    private static final String TUS = "Tus-Resumable=" + VERSION;
    private static final String OFFSET = "Upload-Offset";
    private static final String PIECE = "application/offset+octet-stream";

    /** A piece takes a thread for as long as the phone needs. */
    private static final int AT_ONCE = 8;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Visitors visitors;
    private final Duties duties;
    private final Uploads uploads;

    TusUploads(Visitors visitors, Duties duties, Uploads uploads) {
        this.visitors = visitors;
        this.duties = duties;
        this.uploads = uploads;
    }

    @RequestMapping(
            method = RequestMethod.OPTIONS,
            path = {"", "/{id}"})
    ResponseEntity<Void> options() {
        return answer(HttpStatus.NO_CONTENT)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", Long.toString(MediaSettings.CAP))
                .build();
    }

    @PostMapping(headers = TUS)
    ResponseEntity<Void> begin(Visitor visitor, @RequestHeader("Upload-Length") long length) throws IOException {
        Member member = visitors.member(visitor);
        if (!duties.lectures(member.id())) {
            return answer(HttpStatus.FORBIDDEN).build();
        } else if (length < 1 || length > MediaSettings.CAP) {
            return answer(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return uploads.begin(member.id(), length)
                .map(upload -> created(upload).location(URI.create("/media/uploads/" + upload.id())))
                .orElseGet(() -> answer(HttpStatus.INSUFFICIENT_STORAGE))
                .build();
    }

    @RequestMapping(method = RequestMethod.HEAD, path = "/{id}", headers = TUS)
    ResponseEntity<Void> offset(Visitor visitor, @PathVariable String id) throws IOException {
        MediaUpload upload = own(visitor, id);
        return answer(HttpStatus.OK)
                .header(OFFSET, Long.toString(uploads.offset(upload)))
                .header("Upload-Length", Long.toString(upload.bytes()))
                .header("Upload-Expires", expires(upload))
                .build();
    }

    @PatchMapping(path = "/{id}", headers = TUS)
    ResponseEntity<Void> append(
            Visitor visitor, @PathVariable String id, @RequestHeader(OFFSET) long offset, HttpServletRequest request)
            throws IOException {
        MediaUpload upload = own(visitor, id);
        if (!PIECE.equals(request.getContentType())) {
            return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        } else if (!places.tryAcquire()) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Retry-After", "5")
                    .build();
        }
        try {
            return appended(upload, uploads.append(upload, offset, request.getInputStream()));
        } finally {
            places.release();
        }
    }

    @DeleteMapping(path = "/{id}", headers = TUS)
    ResponseEntity<Void> end(Visitor visitor, @PathVariable String id) throws IOException {
        uploads.forget(own(visitor, id).id());
        return answer(HttpStatus.NO_CONTENT).build();
    }

    /** Another version of the protocol. */
    @RequestMapping(path = {"", "/{id}"})
    void other(Visitor visitor, HttpServletResponse response) {
        response.setHeader("Tus-Version", VERSION);
        response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
    }

    private ResponseEntity<Void> appended(MediaUpload upload, Uploads.Appended appended) throws IOException {
        return switch (appended) {
            case TAKEN ->
                answer(HttpStatus.NO_CONTENT)
                        .header(OFFSET, Long.toString(uploads.offset(upload)))
                        .header("Upload-Expires", expires(upload))
                        .build();
            case CONFLICT -> answer(HttpStatus.CONFLICT).build();
            case BUSY -> answer(HttpStatus.LOCKED).build();
            case TOO_LONG -> answer(HttpStatus.CONTENT_TOO_LARGE).build();
            case NO_ROOM -> answer(HttpStatus.INSUFFICIENT_STORAGE).build();
        };
    }

    private MediaUpload own(Visitor visitor, String id) {
        return uploads.find(visitors.member(visitor).id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity.BodyBuilder created(MediaUpload upload) {
        return answer(HttpStatus.CREATED).header("Upload-Expires", expires(upload));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header("Tus-Resumable", VERSION);
    }

    private static String expires(MediaUpload upload) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC));
    }
}
