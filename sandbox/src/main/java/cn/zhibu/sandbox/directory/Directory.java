package cn.zhibu.sandbox.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The corp's departments, members and tags, and the app's sight. Thread-safe; a change returns once its events went out. */
public final class Directory {
    private final Map<Integer, Department> departments = new TreeMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<Integer, Tag> tags = new TreeMap<>();
    private final Profiles profiles = new Profiles();
    private Scope scope = Scope.ALL;
    private final Watch watch = new Watch();
    private @Nullable Set<String> visible;

    /** Reads a directory from JSON: {@code departments}, {@code members}, {@code tags}, optional {@code scope}. */
    public static Directory read(InputStream json) throws IOException {
        return DirectoryFile.read(json);
    }

    /** The sample organisation that ships with the sandbox. */
    public static Directory sample() {
        return DirectoryFile.sample();
    }

    /** Who is told of changes from now on. */
    public void listener(Consumer<Change> told) {
        watch.begin(told);
    }

    /** All departments by id. */
    public synchronized List<Department> departments() {
        return List.copyOf(departments.values());
    }

    /** All members in the order they came. */
    public synchronized List<Member> members() {
        return List.copyOf(members.values());
    }

    /** All tags by id. */
    public synchronized List<Tag> tags() {
        return List.copyOf(tags.values());
    }

    /** What apps learn of members only by consent. */
    public Profiles profiles() {
        return profiles;
    }

    /** The member, whatever the case of the letters; null when unknown. */
    public synchronized @Nullable Member member(String userid) {
        return members.get(userid.toLowerCase(Locale.ROOT));
    }

    /** The department or null. */
    public synchronized @Nullable Department department(int id) {
        return departments.get(id);
    }

    /** The tag or null. */
    public synchronized @Nullable Tag tag(int id) {
        return tags.get(id);
    }

    /** The app's visible scope. */
    public synchronized Scope scope() {
        return scope;
    }

    /** Widens or narrows what the app sees; members who thereby enter or leave raise events. */
    public void scope(Scope changed) {
        List<Change> changes;
        synchronized (this) {
            Set<String> before = visible();
            scope = changed;
            visible = null;
            changes = Changes.sight(before, visible());
        }
        changes.forEach(watch::tell);
    }

    /** Adds or replaces a department. */
    public void put(Department department) {
        Department before;
        synchronized (this) {
            before = departments.put(department.id(), department);
            visible = null;
        }
        watch.tell(Changes.department(before, department));
    }

    /** Adds or replaces a member; entering or leaving the scope raises its event too. */
    public void put(Member member) {
        String id = member.userid().toLowerCase(Locale.ROOT);
        Change change;
        synchronized (this) {
            boolean saw = sees(id);
            Member before = members.put(id, member);
            visible = null;
            boolean sees = sees(id);
            change = Changes.member(before, member, sees && !saw, saw && !sees);
        }
        watch.tell(change);
    }

    /** Adds or replaces a tag. */
    public void put(Tag tag) {
        Tag before;
        synchronized (this) {
            before = tags.put(tag.id(), tag);
            visible = null;
        }
        watch.tell(Changes.tag(before, tag));
    }

    /** Removes a member from the corp. */
    public void removeMember(String userid) {
        String id = userid.toLowerCase(Locale.ROOT);
        Change change;
        synchronized (this) {
            boolean saw = sees(id);
            Member gone = members.remove(id);
            visible = null;
            if (gone == null) {
                throw new IllegalArgumentException("No member " + userid + ".");
            }
            change = new Change("delete_user", Map.of("UserID", gone.userid()), null, saw ? gone.userid() : null);
        }
        watch.tell(change);
    }

    /** Removes a department. */
    public void removeDepartment(int id) {
        synchronized (this) {
            if (departments.remove(id) == null) {
                throw new IllegalArgumentException("No department " + id + ".");
            }
            visible = null;
        }
        watch.tell(Change.of("delete_party", Map.of("Id", Integer.toString(id))));
    }

    /** Becomes equal to the other, without a word to anyone. */
    public synchronized void become(Directory other) {
        departments.clear();
        members.clear();
        tags.clear();
        departments.putAll(other.departments);
        members.putAll(other.members);
        tags.putAll(other.tags);
        members.keySet().forEach(id -> profiles.put(id, other.profiles.of(id)));
        scope = other.scope();
        visible = null;
    }

    /** The department and everything below it. */
    public synchronized Set<Integer> subtree(int id) {
        return sight().subtree(id);
    }

    /** Members of the department itself, or with everything below it. */
    public synchronized List<Member> membersOf(int department, boolean below) {
        return sight().membersOf(department, below);
    }

    /** Whether the app may see the member. */
    public synchronized boolean sees(String userid) {
        return visible().contains(userid.toLowerCase(Locale.ROOT));
    }

    /** Departments the app may see. */
    public synchronized Set<Integer> visibleDepartments() {
        return sight().departments();
    }

    /** Lower-cased ids of the members the app may see. */
    public synchronized Set<String> visible() {
        Set<String> known = visible;
        if (known == null) {
            known = Collections.unmodifiableSet(sight().members());
            visible = known; // every send asks; the tree is walked once per change
        }
        return known;
    }

    private Sight sight() {
        return new Sight(scope, departments, members, tags);
    }
}
