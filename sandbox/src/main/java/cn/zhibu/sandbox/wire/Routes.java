package cn.zhibu.sandbox.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The platform's paths below {@code /cgi-bin/}. */
public final class Routes {
    private final Map<String, Route> routes = new HashMap<>();

    /** All paths, sorted. */
    public Set<String> paths() {
        return new TreeSet<>(routes.keySet());
    }

    /** A call that needs no token. */
    public Routes open(String path, Endpoint endpoint) {
        return add(path, new Route(endpoint, false, false));
    }

    /** A call that needs no token but POST. */
    public Routes openPost(String path, Endpoint endpoint) {
        return add(path, new Route(endpoint, false, true));
    }

    /** A call whose input is its query. */
    public Routes get(String path, Endpoint endpoint) {
        return add(path, new Route(endpoint, true, false));
    }

    /** A call that needs POST. */
    public Routes post(String path, Endpoint endpoint) {
        return add(path, new Route(endpoint, true, true));
    }

    @Nullable
    Route find(String path) {
        return routes.get(path);
    }

    private Routes add(String path, Route route) {
        if (routes.put(path, route) != null) {
            throw new IllegalArgumentException("Two calls for the path " + path + ".");
        }
        return this;
    }

    record Route(Endpoint endpoint, boolean needsToken, boolean needsPost) {}
}
