package cn.zhibu.domain.directory;

/** Where the directory is read from. A second port beside the messenger, because the nightly tick starts the reading, not a person. */
public interface DirectorySource {

    /** @throws RuntimeException with a full sentence when any part cannot be read: a partial directory would deactivate people */
    DirectorySnapshot read();
}
