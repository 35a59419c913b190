package cn.zhibu.mapper.directory;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The one row of {@code directory_sync}. */
@Mapper
public interface DirectorySyncMapper {

    DirectorySync get();

    /** As {@link #get}, locked, so that one instance synchronises at a time. */
    DirectorySync lock();

    void ask(Instant at);

    void done(@Param("at") Instant at, @Param("people") int people);

    void failed(String problem);
}
