import { h } from "/phones/dom.js";
import { ask, tell } from "./control.js";
import { Drawn, block, button, empty, entry, part, stamp } from "./parts.js";

/** Group chats the app made, and what robots said in theirs. */
export class Groups {
  title = "Groups (群聊)";
  #drawn = new Drawn(({ groups, robots, posts }) => [
    h("h3", { class: "now-title" }, "App chats (应用群聊)"),
    groups.length > 0 ? h("ol", { class: "entries" }, groups.map(group)) : empty("The app has made no chat: appchat/create makes one."),
    h("h3", { class: "now-title" }, "Robots (群机器人)"),
    h("ol", { class: "entries" }, robots.map(robot)),
    h("h3", { class: "now-title" }, "What robots said"),
    posts.length > 0 ? h("ol", { class: "entries" }, posts.toReversed().map(post)) : empty("No robot has said anything: webhook/send?key=… lets one speak."),
  ]);

  open(place) {
    place.replaceChildren(part(this.title, this.#drawn.element));
    return this.refresh();
  }

  async refresh() {
    const [{ groups }, { robots, posts }] = await Promise.all([ask("groups"), ask("robots")]);
    this.#drawn.show({ groups, robots, posts: posts.slice(-100) });
  }
}

const group = ({ chatid, name, owner, members, visible, messages }) =>
  entry([h("span", { class: "path" }, name || chatid), h("span", { class: "verb" }, `${members.length} members`), h("span", { class: "took" }, visible ? `${messages.length} messages` : "invisible until its first message")],
    h("p", { class: "hint" }, `chatid ${chatid} · owner ${owner} · ${members.join(", ")}`),
    messages.map((message) => h("p", { class: "said-line" }, h("span", { class: "took" }, stamp(message.at)), ` ${message.kind}: ${message.text}`,
      Object.entries(message.unseen).map(([userid, reason]) => h("span", { class: "attempt-problem" }, ` ${userid}: ${reason}`)))));

const robot = ({ key, name, enabled }) => h("li", { class: "entry line" },
  h("span", { class: "path" }, `${name} · key=${key}`),
  button(enabled ? "Disable" : "Enable", async () => {
    await tell("robots", { key, enabled: !enabled });
    return `The robot is ${enabled ? "disabled: webhook/send answers 93004" : "enabled"}.`;
  }, "default", `${enabled ? "Disable" : "Enable"} ${key}`));

const post = ({ at, key, msgtype, body }) =>
  entry([h("span", { class: "verb" }, msgtype), h("span", { class: "path" }, body[msgtype]?.content ?? body[msgtype]?.main_title?.title ?? key), h("span", { class: "took" }, stamp(at))], block("Request", body));
