package cn.zhibu.bot.page.upload;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.media.MediaStore;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** /media/review/{clip}: the film of the latest version and its captions, for those who may see it before others; ranges are cut out by Spring. */
@Controller
final class ReviewMedia {

    private final Visitors visitors;
    private final ReviewViews views;
    private final MediaFileMapper files;
    private final MediaStore store;

    ReviewMedia(Visitors visitors, ReviewViews views, MediaFileMapper files, MediaStore store) {
        this.visitors = visitors;
        this.views = views;
        this.files = files;
        this.store = store;
    }

    @GetMapping("/media/review/{clip}")
    ResponseEntity<Resource> send(Visitor visitor, @PathVariable long clip) {
        return part(visitor, clip, ClipVersion::mediaId);
    }

    @GetMapping("/media/review/{clip}/captions")
    ResponseEntity<Resource> captions(Visitor visitor, @PathVariable long clip) {
        return part(visitor, clip, ClipVersion::captionsId);
    }

    private ResponseEntity<Resource> part(Visitor visitor, long clip, Function<ClipVersion, @Nullable Long> which) {
        MediaFile file = views.seen(visitors.member(visitor).id(), clip)
                .flatMap(version -> Optional.ofNullable(which.apply(version)))
                .map(files::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Resource content = store.local(file.storeKey())
                .<Resource>map(FileSystemResource::new)
                .orElseGet(() -> new StoredResource(store, file));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(content);
    }
}
