package cn.zhibu.sandbox.wire;

/** The file of a multipart request; {@link #NONE} when there was none. */
public record Upload(String partName, String filename, Bytes content) {
    /** No file. */
    public static final Upload NONE = new Upload("", "", Bytes.EMPTY);
}
