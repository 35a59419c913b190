package cn.zhibu.bot.page.lecture;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.bot.page.WebSessions;
import cn.zhibu.domain.lecture.library.ClipLibrary;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which file a session may read. Asked of Redis and SQL and remembered for some seconds: a player asks for one film many times, and a film that
 * was taken down stops as soon.
 */
@Component
final class ClipGrants {

    static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int AT_MOST = 5000;

    private final WebSessions sessions;
    private final Visitors visitors;
    private final ClipLibrary library;
    private final MediaFileMapper files;
    private final Clock clock;
    private final Map<Wanted, Grant> grants = new ConcurrentHashMap<>();

    ClipGrants(WebSessions sessions, Visitors visitors, ClipLibrary library, MediaFileMapper files, Clock clock) {
        this.sessions = sessions;
        this.visitors = visitors;
        this.library = library;
        this.files = files;
        this.clock = clock;
    }

    /** Empty for who is not logged in or not among the clip's audience, and where there is no such file. */
    Optional<MediaFile> file(HttpServletRequest request, long clip, ClipPart part) {
        Wanted wanted = new Wanted(WebSessions.key(request), clip, part);
        Grant known = grants.get(wanted);
        if (known != null && known.until().isAfter(clock.instant())) {
            return Optional.of(known.file());
        }
        Optional<MediaFile> file = sessions.of(request).flatMap(visitor -> file(visitor, clip, part));
        if (grants.size() >= AT_MOST) {
            grants.clear();
        }
        file.ifPresentOrElse(
                found -> grants.put(wanted, new Grant(found, clock.instant().plus(REMEMBERED))),
                () -> grants.remove(wanted));
        return file;
    }

    private Optional<MediaFile> file(Visitor visitor, long clip, ClipPart part) {
        return library.find(visitors.member(visitor).id(), clip).map(part::of).map(files::find);
    }

    private record Wanted(String session, long clip, ClipPart part) {}

    private record Grant(MediaFile file, Instant until) {}
}
