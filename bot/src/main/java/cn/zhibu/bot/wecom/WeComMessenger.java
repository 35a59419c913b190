package cn.zhibu.bot.wecom;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Messenger;
import cn.zhibu.domain.outbox.Sent;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The way to the platform for the outbox: pure rendering, one attempt per send. */
public final class WeComMessenger implements Messenger {

    /** The windows of the platform's limits: a minute, which lasts sixty seconds, and an hour; which one it was it does not say. */
    private static final List<Duration> FREQUENCY =
            List.of(Duration.ofSeconds(60), Duration.ofMinutes(10), Duration.ofHours(1));

    private static final List<Duration> CONCURRENCY =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(60));
    private static final Duration OPERATOR_NEEDED = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String NOT_YET = "-";

    private final WeComApi api;
    private final MessageJson json;
    private final MadeUpload uploads;

    public WeComMessenger(WeComApi api, MessageJson json, MadeUpload uploads) {
        this.api = api;
        this.json = json;
        this.uploads = uploads;
    }

    @Override
    public String render(Content content) {
        if (content instanceof Content.Text text) {
            return json.text(text.words());
        }
        if (content instanceof Content.Chart chart) {
            return json.chart(chart);
        }
        if (content instanceof Content.News news) {
            return json.news(news);
        }
        return content instanceof Content.File file ? json.file(file) : json.card(card((Content.Card) content));
    }

    @Override
    public String marked(String content, String mark) {
        return json.marked(content, mark);
    }

    @Override
    public String address(String content, List<String> userids, String taskId) {
        return json.addressed(content, userids, taskId);
    }

    @Override
    public String disabling(String responseCode, List<String> userids, String caption) {
        return json.replaceButtons(userids, responseCode, caption);
    }

    @Override
    public Sent send(String body) {
        Content.Chart chart = MessageJson.toDraw(body);
        if (chart != null) {
            return uploaded(body, uploads.upload(chart), "no font to draw the picture with");
        }
        Content.File file = MessageJson.toMake(body);
        return file == null ? post(body) : uploaded(body, uploads.upload(file), "nobody makes such files");
    }

    private Sent uploaded(String body, Optional<ApiResult> upload, String impossible) {
        return upload.map(result -> carrying(body, result)).orElseGet(() -> new Sent.Refused(0, impossible));
    }

    private Sent carrying(String body, ApiResult uploaded) {
        return uploaded instanceof ApiResult.Ok ok
                ? post(MessageJson.uploaded(body, Json.text(ok.body(), "media_id")))
                : notUploaded(sent(uploaded));
    }

    private Sent post(String body) {
        return sent(api.post("/cgi-bin/message/send", body));
    }

    /** However the upload failed, the message itself was never on its way. */
    private static Sent notUploaded(Sent upload) {
        if (upload instanceof Sent.NotAccepted later) {
            return later;
        }
        if (upload instanceof Sent.Crowded crowded) {
            return crowded;
        }
        if (upload instanceof Sent.Closed closed) {
            // uploading is closed, sending need not be
            return new Sent.NotAccepted(
                    closed.errcode(), closed.reason(), closed.pauses().get(0));
        }
        return upload instanceof Sent.Refused refused
                ? new Sent.NotAccepted(refused.errcode(), refused.reason(), OPERATOR_NEEDED)
                : new Sent.NotAccepted(0, "the file was not uploaded", SOON);
    }

    @Override
    public Sent disable(String body) {
        return sent(api.post("/cgi-bin/message/update_template_card", body));
    }

    @Override
    public Sent recall(String body) {
        return sent(api.post("/cgi-bin/message/recall", body));
    }

    private static Sent sent(ApiResult result) {
        if (result instanceof ApiResult.Ok ok) {
            return accepted(ok.body());
        } else if (result instanceof ApiResult.Unknown unknown) {
            return new Sent.Unknown(unknown.reason());
        } else if (result instanceof ApiResult.NotSent notSent) {
            return new Sent.NotAccepted(0, notSent.reason(), SOON);
        }
        ApiResult.Refused refused = (ApiResult.Refused) result;
        return switch (refused.reaction()) {
            case RETRY_LATER -> later(refused, SOON);
            case TOO_OFTEN -> closed(refused, FREQUENCY);
            case TOO_MANY_AT_ONCE -> new Sent.Crowded(refused.errcode(), "errcode " + refused.errcode(), CONCURRENCY);
            case REFRESH_TOKEN -> later(refused, SOON);
            case CONFIGURATION -> closed(refused, List.of(OPERATOR_NEEDED));
            case UNKNOWN -> new Sent.Unknown("errcode " + refused.errcode());
            case PERMANENT -> new Sent.Refused(refused.errcode(), "errcode " + refused.errcode());
        };
    }

    private static Sent closed(ApiResult.Refused refused, List<Duration> pauses) {
        return new Sent.Closed(refused.errcode(), "errcode " + refused.errcode(), pauses);
    }

    private static Sent later(ApiResult.Refused refused, Duration pause) {
        return new Sent.NotAccepted(refused.errcode(), "errcode " + refused.errcode(), pause);
    }

    private static Sent accepted(JsonObject body) {
        return new Sent.Accepted(
                Json.text(body, "msgid"), code(body), userids(body, "invaliduser"), userids(body, "unlicenseduser"));
    }

    private static @Nullable String code(JsonObject body) {
        String code = Json.text(body, "response_code");
        return code.isEmpty() ? null : code;
    }

    /** Joined by bars when sending, an array when a card is changed. */
    private static List<String> userids(JsonObject body, String name) {
        if (body.has(name) && body.get(name).isJsonArray()) {
            return Json.texts(body, name).stream()
                    .map(id -> id.toLowerCase(Locale.ROOT))
                    .toList();
        }
        return Arrays.stream(Json.text(body, name).split("\\|"))
                .filter(id -> !id.isEmpty())
                .map(id -> id.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Card card(Content.Card content) {
        Card.Head head = new Card.Head(
                "",
                content.title(),
                "",
                content.subtitle(),
                content.fields().stream()
                        .map(field -> new Card.Field(field.name(), field.value()))
                        .toList());
        if (content.buttons().isEmpty()) {
            if (content.link() == null) {
                throw new IllegalArgumentException("A card without buttons needs a link: " + content.title());
            }
            return new Card.Notice(head, content.link());
        }
        List<Content.Button> buttons = content.buttons();
        return new Card.Buttons(
                NOT_YET,
                head,
                IntStream.range(0, buttons.size())
                        .mapToObj(i -> new Card.Button(
                                buttons.get(i).caption(), buttons.get(i).key(), i == 0 ? 1 : 2))
                        .toList(),
                content.link());
    }
}
