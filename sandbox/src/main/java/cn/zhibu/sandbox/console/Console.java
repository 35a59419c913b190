package cn.zhibu.sandbox.console;

import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The switches of the administrator's console. {@code enabled}: the app runs (50003); {@code trustedIps}: who may call
 * (60020), empty for anyone; {@code trustedDomain}: host and port of login redirects and JS-SDK pages (50001), empty for any;
 * {@code reportEnter}, {@code reportLocation}: events on opening the chat; {@code privacyCut}: the app was made after
 * 2022-06-20 and gets no mobile, mail or avatar; {@code callbackIps}: what {@code getcallbackip} says;
 * {@code accounts}: the corp's account limit; {@code unlicensed}: members without an interface licence;
 * {@code verified}: the corp is verified (43009).
 */
public record Console(
        boolean enabled,
        List<String> trustedIps,
        String trustedDomain,
        boolean reportEnter,
        boolean reportLocation,
        boolean privacyCut,
        List<String> callbackIps,
        int accounts,
        List<String> unlicensed,
        boolean verified) {
    /** As a new app of today finds it, but open to any caller and any domain. */
    public static final Console DEFAULT =
            new Console(true, List.of(), "", true, false, true, List.of("127.0.0.1"), 200, List.of(), true);

    /** With the fields of the patch; a field that does not exist is refused with the names of those that do. */
    public Console patched(JsonNode patch) {
        return Json.patched(this, patch, Console.class);
    }

    /** Whether a page at this address is on the trusted domain. */
    public boolean trusts(String host) {
        return trustedDomain.isEmpty() || trustedDomain.equalsIgnoreCase(host);
    }

    /** Whether the member lacks a licence. */
    public boolean lacksLicence(String userid) {
        return unlicensed.stream().anyMatch(id -> id.toLowerCase(Locale.ROOT).equals(userid));
    }

    /** As JSON. */
    public ObjectNode json() {
        return (ObjectNode) Json.tree(this);
    }
}
