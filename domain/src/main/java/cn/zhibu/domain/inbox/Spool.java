package cn.zhibu.domain.inbox;

import java.util.List;

/** Where events wait while the database is away; the door for people fills it. */
public interface Spool {

    /** Whether this instance may drain now, and for the next half minute; false as well when the spool cannot be asked. */
    boolean reserve();

    /** The oldest events, those of one person in the order in which they came. */
    List<SpooledEvent> oldest(int limit);

    /** Removes what was answered; if that fails, the events come again and hear their stored answers. */
    void done(List<SpooledEvent> events);

    /** Lets another instance drain. */
    void release();
}
