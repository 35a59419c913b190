import { h } from "/phones/dom.js";
import { ask } from "./control.js";
import { Drawn, empty, part, stamp } from "./parts.js";

/** How much of every published limit is used now. */
export class Quotas {
  title = "Quotas (频率限制)";
  #drawn = new Drawn(({ quotas, apiRate, memberRate }) => [
    apiRate ? null : h("p", { class: "attempt-problem" }, "The limits of calls are switched off (tuning apiRate)."),
    memberRate ? null : h("p", { class: "attempt-problem" }, "The silent drop above 30 a minute is switched off (tuning memberRate)."),
    quotas.length === 0 ? empty("Nothing is used yet: a limit appears with the first call that counts against it.")
      : h("ul", { class: "entries" }, quotas.map(line)),
  ]);

  open(place) {
    place.replaceChildren(part(this.title,
      h("p", { class: "hint" }, "Fullest first. Beyond a limit of calls the platform refuses with 45009 for as long as the window is; beyond a member's limit it drops in silence."),
      this.#drawn.element));
    return this.refresh();
  }

  async refresh() {
    const data = await ask("quotas");
    data.quotas.sort((one, other) => other.used / other.most - one.used / one.most);
    this.#drawn.show(data);
  }
}

/** What a key of the sandbox counts. */
function named(key) {
  const [kind, ...rest] = key.split(" ");
  const what = rest.join(" ");
  return { ip: `calls from ${what}`, path: `calls of ${what}`, own: `${what}, its own limit`, send: "message/send, person-times of the app", ticket: `ticket/get, ${what}`, member: `messages to ${what}, beyond: silent drop`, robot: `robot ${what}`, secret: `wrong secrets from ${what}` }[kind]
    ?? (what ? `group messages ${what}` : "appchat/send, person-times");
}

const windows = { PT1M: "minute", PT1H: "hour", PT24H: "day", PT720H: "30 days" };

const line = ({ key, used, most, window, blockedUntil }) => h("li", { class: "entry line" },
  h("span", { class: "path" }, named(key)),
  h("meter", { class: "meter", min: "0", max: String(most), high: String(most * 0.8), value: String(used), "aria-label": key }),
  h("span", { class: "took" }, `${used} of ${most} per ${windows[window] ?? window}`),
  blockedUntil ? h("span", { class: "attempt-problem" }, `refused until ${stamp(blockedUntil)}`) : null);
