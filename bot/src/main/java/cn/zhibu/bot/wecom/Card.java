package cn.zhibu.bot.wecom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template card (developer.work.weixin.qq.com/document/path/90236, section 模板卡片消息). What the platform would refuse, is
 * refused here; what is merely longer than it shows, is shortened when it is written.
 */
public sealed interface Card {

    /**
     * The upper part, alike on all cards.
     *
     * @param source small print above the title, up to 20 characters
     * @param title up to 36 characters
     * @param desc up to 44 characters, may be empty
     * @param text up to 160 characters, may be empty
     * @param fields up to 6
     */
    record Head(String source, String title, String desc, String text, List<Field> fields) {

        public Head {
            fields = List.copyOf(fields);
            require(!title.isBlank(), "A card needs a title.");
            require(fields.size() <= 6, "A card has at most 6 fields.");
        }
    }

    /** A line of two columns. */
    record Field(String name, String value) {}

    /**
     * A button.
     *
     * @param text up to 10 characters
     * @param key what the tap brings back, up to 1024 bytes, once per card
     * @param style 1 blue, 2 blue frame, 3 red frame, 4 grey
     */
    record Button(String text, String key, int style) {

        public Button {
            require(!text.isBlank() && !key.isBlank(), "A button needs a text and a key.");
            require(Utf8Limit.bytes(key) <= 1024, "The key of a button has at most 1024 bytes.");
            require(style >= 1 && style <= 4, "The style of a button is 1 to 4.");
        }
    }

    /** One choice of a vote; the id has up to 128 bytes, the text up to 17 characters. */
    record Option(String id, String text) {

        public Option {
            require(!id.isBlank() && Utf8Limit.bytes(id) <= 128, "The id of an option has 1 to 128 bytes.");
        }
    }

    Head head();

    /** {@code button_interaction}; the task id must be new for each call that sends it; a tap beside the buttons opens the address, if any. */
    record Buttons(
            String taskId,
            Head head,
            List<Button> buttons,
            @Nullable String url) implements Card {

        public Buttons(String taskId, Head head, List<Button> buttons) {
            this(taskId, head, buttons, null);
        }

        public Buttons {
            buttons = List.copyOf(buttons);
            requireTaskId(taskId);
            require(!buttons.isEmpty() && buttons.size() <= 6, "A card has 1 to 6 buttons.");
            require(
                    buttons.stream().map(Button::key).distinct().count() == buttons.size(),
                    "Each button of a card has a key of its own.");
        }
    }

    /** {@code vote_interaction}: choices and one button that submits them. */
    record Vote(String taskId, Head head, String questionKey, boolean several, List<Option> options, Button submit)
            implements Card {

        public Vote {
            options = List.copyOf(options);
            requireTaskId(taskId);
            require(!options.isEmpty() && options.size() <= 20, "A vote has 1 to 20 options.");
            require(
                    options.stream().map(Option::id).distinct().count() == options.size(),
                    "Each option of a vote has an id of its own.");
        }
    }

    /** {@code text_notice}: nothing to answer, a tap opens the address. */
    record Notice(Head head, String url) implements Card {

        public Notice {
            require(url.startsWith("http") && Utf8Limit.bytes(url) <= 1024, "A notice card leads to a web address.");
        }
    }

    private static void requireTaskId(String taskId) {
        require(taskId.matches("[0-9A-Za-z_\\-@]{1,128}"), "A task id is 1 to 128 letters, digits, _, - or @.");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
