import { h } from "/phones/dom.js";
import { ask } from "./control.js";
import { Drawn, block, empty, entry, field, mark, part, readable, select, stamp } from "./parts.js";

/** Why did it not arrive? Everything a member did not see, each with its reason. */
export class Why {
  title = "Why did it not arrive?";
  #member = "";
  #names = new Map();
  #drawn = new Drawn((data) => (this.#member ? this.#one(data) : this.#everyone(data)));

  open(place, query, members) {
    this.#member = query.get("member") ?? "";
    this.#names = new Map(members.map(({ userid, name }) => [userid.toLowerCase(), name]));
    place.replaceChildren(part(this.title,
      h("p", { class: "hint" }, "Choose the member who misses something. Everything the app meant for them and they did not see is listed, newest first, with the reason."),
      h("div", { class: "filters" },
        field("Member", select([["", "everyone"], ...members.map(({ userid, name }) => [userid, `${name} ${userid}`])], this.#member,
          (value) => { location.hash = value ? `why?member=${encodeURIComponent(value)}` : "why"; }))),
      this.#drawn.element));
    return this.refresh();
  }

  async refresh() {
    const member = this.#member;
    const data = member ? await ask("why", { member }) : await ask("seen", { missed: true, last: 200 });
    if (member === this.#member) this.#drawn.show(data);
  }

  #one({ now, things, unheard, missed, seen, member }) {
    return [
      h("p", { class: "sum" }, `Seen: ${seen}. Not seen: ${missed}. `,
        h("a", { href: `#calls?member=${encodeURIComponent(member)}&path=message/send` }, "The calls"), " · ",
        h("a", { href: `#callbacks?member=${encodeURIComponent(member)}` }, "the callbacks"), " · ",
        h("a", { href: `/?phones=${encodeURIComponent(member)}` }, "the phone")),
      now.length > 0 ? h("div", { class: "now" }, h("h3", { class: "now-title" }, "Stands in the way now"), h("ul", { class: "now-list" }, now.map((words) => h("li", {}, words)))) : null,
      h("h3", { class: "now-title" }, "Meant for this member and not seen"),
      things.length > 0 ? this.#list(things) : empty("Nothing: everything that was sent to this member was seen."),
      h("h3", { class: "now-title" }, "Done by this member and not taken by the app"),
      unheard.length > 0 ? h("ol", { class: "entries" }, unheard.toReversed().map(untaken)) : empty("Nothing: the app took everything."),
    ];
  }

  #everyone({ seen }) {
    if (seen.length === 0) return empty("Nothing is missing: every member saw everything that was meant for them.");
    return this.#list(seen, true);
  }

  #list(things, named = false) {
    return h("ol", { class: "entries" }, things.toReversed().map((thing) => h("li", { class: "entry lost" },
      h("p", { class: "lost-what" },
        named ? h("a", { class: "lost-who", href: `#why?member=${encodeURIComponent(thing.member)}` }, this.#names.get(thing.member) ?? thing.member) : null,
        h("span", { class: "verb" }, `${ways[thing.via] ?? thing.via} · ${thing.kind}`), h("span", { class: "path" }, thing.text), h("span", { class: "took" }, stamp(thing.at))),
      h("p", { class: "lost-why" }, thing.reason))));
  }
}

const ways = { send: "message/send", reply: "passive reply", group: "appchat/send" };

const untaken = ({ at, kind, xml, reason }) =>
  entry([mark(false, kind), h("span", { class: "path" }, reason), h("span", { class: "took" }, stamp(at))], block("Event, decoded", readable(xml)));
