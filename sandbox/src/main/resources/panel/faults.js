import { h } from "/phones/dom.js";
import { ask, tell } from "./control.js";
import { callFaults, deliveryFaults, oddTexts, partialFaults } from "./fault-menu.js";
import { Drawn, button, empty, field, part, select } from "./parts.js";

const paths = ["message/send", "*", "gettoken", "message/update_template_card", "message/recall", "media/upload", "media/get", "user/get", "user/list_id", "user/simplelist", "department/list", "tag/get", "agent/get", "menu/create", "auth/getuserinfo", "appchat/send", "webhook/send"];

/** What can be made to go wrong, what is switched on, and how often each struck. */
export class Faults {
  title = "Faults (故障)";
  #how = { path: "message/send", often: "1" };
  #drawn = new Drawn(({ standing, strikes }) => [
    h("h3", { class: "now-title" }, "Switched on"),
    standing.length === 0 ? empty("Nothing: everything goes as on the live platform.") : h("ul", { class: "entries" }, grouped(standing).map((one) => this.#standing(one))),
    h("h3", { class: "now-title" }, "Struck so far"),
    Object.keys(strikes).length === 0 ? empty("No fault has struck yet.")
      : h("ul", { class: "entries" }, Object.entries(strikes).map(([what, count]) => h("li", { class: "entry line" }, h("span", { class: "path" }, what), h("span", { class: "verb" }, `× ${count}`)))),
    standing.length + Object.keys(strikes).length > 0 ? button("Clear all", () => this.#order({ clear: true }, "Nothing goes wrong any more"), "warn") : null,
  ]);

  open(place, query, members) {
    const people = members.map(({ userid, name }) => [userid, `${name} ${userid}`]);
    place.replaceChildren(part(this.title, this.#drawn.element,
      this.#calls(), this.#partial(people), this.#deliveries(), this.#odd(people), this.#platform()));
    return this.refresh();
  }

  async refresh() {
    this.#drawn.show(await ask("faults"));
  }

  async #order(body, words) {
    await tell("faults", body);
    await this.refresh();
    return `${words}.`;
  }

  #standing({ path, fault, details, lasts, count }) {
    const more = details ? Object.entries(details).map(([name, value]) => `${name} ${value}`).join(", ") : "";
    return h("li", { class: "entry line" }, h("span", { class: "path" }, `${path}: ${fault}${more ? ` (${more})` : ""}`), h("span", { class: "verb" }, count > 1 ? `the next ${count}` : lasts === "once" ? "the next" : lasts),
      button("Switch off", () => this.#order({ off: path }, `${path} goes right again`), "default", `Switch off ${path}`));
  }

  #calls() {
    return h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, "Calls of the app"),
      field("Endpoint", select(paths.map((path) => [path, path === "*" ? "any" : path]), this.#how.path, (path) => { this.#how.path = path; })),
      field("How often", select([["1", "the next call"], ["3", "the next 3 calls"], ["always", "always"], ["0.1", "every tenth, by chance"]], this.#how.often, (often) => { this.#how.often = often; })),
      h("div", { class: "menu" }, callFaults.map(([caption, fault]) => button(caption, () => this.#order({ path: this.#how.path, ...often(this.#how.often), ...fault }, `${this.#how.path}: ${caption}`)))));
  }

  #partial(people) {
    const who = select(people, people[0]?.[0], null);
    return h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, "One recipient of the next send"), field("Member", who),
      h("div", { class: "menu" }, partialFaults.map(([caption, lot]) => button(caption, () => this.#order({ path: "message/send", fault: "partial", members: [who.value], lot }, `The next send: ${who.value} ${caption}`)))));
  }

  #deliveries() {
    return h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, "The next delivery to the app"),
      h("div", { class: "menu" }, deliveryFaults.map(([caption, callback]) => button(caption, () => this.#order({ callback }, `The next delivery: ${caption}`)))));
  }

  #odd(people) {
    const who = select(people, people[0]?.[0], null);
    const act = (path, body, words) => async () => {
      const { attempts, delivered, count } = await tell(path, body);
      return `${words}: ${attempts ? (attempts.at(-1)?.problem ?? "taken") : `${delivered} of ${count} taken`}.`;
    };
    return h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, "What a member does, at once"), field("Member", who),
      h("div", { class: "menu" },
        oddTexts.map(([caption, text]) => button(`Says: ${caption}`, () => act(`members/${who.value}/say`, { text }, caption)())),
        button("Two messages in one second", () => act("burst", { members: [who.value], text: "1", count: 2, parallel: 2 }, "Two messages")()),
        button("50 messages in parallel", () => act("burst", { members: [who.value], text: "1", count: 50, parallel: 16 }, "50 messages")()),
        button("MsgId near 2^63", async () => { await tell("msgid", { next: "9223372036854775800" }); return "The next message has MsgId 9223372036854775800."; })));
  }

  #platform() {
    return h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, "The platform, at once"),
      h("div", { class: "menu" },
        button("Refuse connections for 10 s", () => this.#order({ refuse: 10000 }, "Connections are refused for 10 s, this page's too")),
        button("All media expire", () => this.#order({ media_expired: true }, "All media are over")),
        button("Change getcallbackip", async () => { await tell("console", { callbackIps: ["203.0.113.7"] }); return "getcallbackip answers 203.0.113.7."; }),
        h("a", { class: "weui-btn weui-btn_mini weui-btn_default", href: "#directory" }, "Shrink the visible scope …")));
  }
}

function often(choice) {
  if (choice === "always") return { always: true };
  return choice === "0.1" ? { probability: 0.1 } : { times: Number(choice) };
}

/** Equal orders as one line with a count. */
function grouped(standing) {
  const found = new Map();
  for (const one of standing) {
    const key = JSON.stringify(one);
    found.set(key, { ...one, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
