package cn.zhibu.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A visitor's first minute without the visitor: the JVM writes down which classes it needs, and the next start has them ready. */
record Rehearsal(String address) {

    /** @throws DemoFault when the page or the bot does not answer */
    void play() {
        HttpClient visitor = HttpClient.newHttpClient();
        ask(visitor, request("/").GET());
        ask(visitor, request("/_control/state").GET());
        ask(
                visitor,
                request("/_control/members/zhangsan/say")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"帮助\"}")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static void ask(HttpClient visitor, HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            int status = visitor.send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new DemoFault(request.uri() + " answered " + status + ".");
            }
        } catch (IOException e) {
            throw new DemoFault(request.uri() + " did not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFault("The rehearsal was interrupted.");
        }
    }
}
