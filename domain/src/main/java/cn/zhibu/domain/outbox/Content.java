package cn.zhibu.domain.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message shows, before it is rendered for the platform. */
public sealed interface Content {

    /** Plain text, at most 2,048 bytes in UTF-8; {@code <a href>} is allowed. */
    record Text(String words) implements Content {}

    /**
     * A card with buttons; {@code words} is the same question as text with digits, for who does not use cards. A card without buttons and with
     * a link is a notice that opens a page.
     */
    record Card(
            String title,
            String subtitle,
            List<Field> fields,
            List<Button> buttons,
            @Nullable String link,
            String words)
            implements Content {
        public Card {
            fields = List.copyOf(fields);
            buttons = List.copyOf(buttons);
        }
    }

    /** Up to eight headlines, each with a line below it and a page it opens. */
    record News(List<Article> articles) implements Content {
        public News {
            articles = List.copyOf(articles);
        }
    }

    /** One headline; the link is a full address. */
    record Article(String title, String description, String link) {}

    /** Stacked bars, one per column; they are drawn when they are sent. */
    record Chart(String title, List<String> columns, List<Part> parts) implements Content {
        public Chart {
            columns = List.copyOf(columns);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A file that is made when it is sent, so that what it holds is not kept a second time.
     *
     * @param maker whose {@link Attachment#name} it is
     * @param key tells the maker which file
     */
    record File(String name, String maker, String key) implements Content {}

    /** What the bars are made of: one count per column. */
    record Part(String caption, List<Integer> counts) {
        public Part {
            counts = List.copyOf(counts);
        }
    }

    /** A line of a card: at most six. */
    record Field(String name, String value) {}

    /** A button: caption of at most 10 characters; {@code key} is {@code action/subject}, e.g. {@code join/42}. */
    record Button(String caption, String key) {}
}
