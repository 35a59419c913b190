package cn.zhibu.domain.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a film never has at its ends: the test virus, and the marks of files that are two things at once. */
final class DangerRules {

    /** Of the EICAR test file, split so that this class is none. */
    private static final String EICAR = "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!";

    private static final List<String> SCRIPTS =
            List.of("<script", "<html", "<!doctype html", "<svg", "<iframe", "<?php", "javascript:");
    private static final String PROGRAM = "This program cannot be run in DOS mode";
    private static final String ZIP_ENTRY = "PK\u0003\u0004";
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final int ZIP_END_BYTES = 22;

    private DangerRules() {}

    /** What was found in the first and last bytes of a file; empty when nothing. */
    static Optional<String> found(byte[] head, byte[] tail) {
        String first = new String(head, StandardCharsets.ISO_8859_1);
        String last = new String(tail, StandardCharsets.ISO_8859_1);
        if (first.contains(EICAR) || last.contains(EICAR)) {
            return Optional.of("eicar");
        } else if (first.contains(PROGRAM) || first.startsWith("MZ") || first.startsWith("\u007fELF")) {
            return Optional.of("program");
        } else if (script(first) || script(last)) {
            return Optional.of("script");
        }
        return zipEntry(first) || zipEnd(last) ? Optional.of("zip") : Optional.empty();
    }

    private static boolean script(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        return SCRIPTS.stream().anyMatch(small::contains);
    }

    /** A local header has a version below 7.0 and one of few methods; four bytes alone may be chance. */
    private static boolean zipEntry(String part) {
        for (int at = part.indexOf(ZIP_ENTRY); at >= 0; at = part.indexOf(ZIP_ENTRY, at + 1)) {
            if (at + 10 < part.length() && part.charAt(at + 4) <= 70 && part.charAt(at + 5) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The end of an archive is where its comment ends. */
    private static boolean zipEnd(String part) {
        int at = part.lastIndexOf(ZIP_END);
        if (at < 0 || at + ZIP_END_BYTES > part.length()) {
            return false;
        }
        int comment = part.charAt(at + 20) | part.charAt(at + 21) << 8;
        return at + ZIP_END_BYTES + comment <= part.length();
    }
}
