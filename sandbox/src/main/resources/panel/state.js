import { h } from "/phones/dom.js";
import { ask, tell } from "./control.js";
import { Drawn, button, field, input, part, stamp } from "./parts.js";

const steps = [["10 seconds", "PT10S"], ["1 minute", "PT1M"], ["10 minutes", "PT10M"], ["1 hour", "PT1H"], ["1 day", "PT24H"], ["3 days", "PT72H"]];

/** The clock, the callback URL, snapshot and reset, and the switches of console and sandbox. */
export class State {
  title = "Clock & state";
  #url = input("", "http://127.0.0.1:8080/wecom/callback");
  #token = input("", "as before");
  #key = input("", "as before");
  #when = h("input", { class: "input", type: "datetime-local", "aria-label": "Beijing time" });
  #time = new Drawn(({ now, frozen }) => [
    h("p", { class: "sum" }, `${stamp(now)} in Beijing, ${frozen ? "standing still" : "running"}`),
    button(frozen ? "Let it run" : "Freeze", () => this.#clock(frozen ? { run: true } : { freeze: true }), "primary"),
  ]);
  #callback = new Drawn(({ url, verified }) => h("p", { class: "sum" }, url ? `${url}: ${verified ? "verified" : "not verified yet"}` : "None is set: the app hears nothing."));
  #switches = new Drawn(({ console, tuning }) => [this.#settings("console", "The administrator's console (管理后台)", console), this.#settings("tuning", "Tuning of the sandbox", tuning)]);

  open(place) {
    place.replaceChildren(part(this.title,
      h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, "Clock: tokens, codes, media and limits follow it"), this.#time.element,
        h("div", { class: "menu" }, steps.map(([caption, advance]) => button(`+ ${caption}`, () => this.#clock({ advance })))),
        field("Go to (Beijing)", this.#when), button("Go", () => this.#clock({ to: new Date(`${this.#when.value}:00+08:00`).toISOString() }), "default", "Go to this time")),
      h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, "Callback URL (接收消息服务器)"), this.#callback.element,
        field("URL", this.#url), field("Token", this.#token), field("EncodingAESKey", this.#key), button("Verify and save", () => this.#verify(), "primary")),
      this.#keep(), this.#switches.element));
    return this.refresh();
  }

  async refresh() {
    const [clock, callback, console, tuning] = await Promise.all([ask("clock"), ask("callback-url"), ask("console"), ask("tuning")]);
    this.#time.show({ ...clock, now: clock.now.slice(0, 19) + "Z" });
    this.#callback.show(callback);
    this.#switches.show({ console, tuning });
  }

  async #clock(change) {
    const { now } = await tell("clock", change);
    await this.refresh();
    return `It is ${stamp(now)}.`;
  }

  async #verify() {
    const [url, token, aesKey] = [this.#url, this.#token, this.#key].map((control) => control.value.trim());
    const { ok, problem } = await tell("callback-url", token || aesKey ? { url, token, aesKey } : { url });
    await this.refresh();
    if (!ok) throw new Error(`The URL did not pass the verification: ${problem}. The one before stays.`);
    return "The URL passed the verification and is used from now on.";
  }

  #keep() {
    const file = h("input", { type: "file", accept: "application/json", class: "file", "aria-label": "A snapshot to restore" });
    return h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, "Snapshot and reset"),
      h("div", { class: "menu" },
        h("a", { class: "weui-btn weui-btn_mini weui-btn_default", href: "/_control/snapshot", download: "wecom-sandbox.json" }, "Save a snapshot"),
        button("Empty chats and records", () => this.#reset({}), "warn"),
        button("Reset everything but the directory", () => this.#reset({ all: true }), "warn")),
      field("Restore a snapshot", file), button("Restore", async () => {
        if (!file.files[0]) throw new Error("Choose a file that was saved as a snapshot.");
        await tell("restore", JSON.parse(await file.files[0].text()));
        return "The state of the snapshot is back.";
      }, "default"));
  }

  async #reset(body) {
    await tell("reset", body);
    return body.all ? "Everything but directory, console, tuning and clock is as at the start." : "Chats, records, counts and faults are empty.";
  }

  /** One control for each setting, by the kind of its value. */
  #settings(path, title, values) {
    const change = (name) => async (value) => {
      await tell(path, { [name]: value });
      await this.refresh();
      return `${name} is ${JSON.stringify(value)}.`;
    };
    return h("fieldset", { class: "form form-wide" }, h("legend", { class: "now-title" }, title),
      Object.entries(values).map(([name, value]) => setting(name, value, change(name))));
  }
}

function setting(name, value, change) {
  if (typeof value === "boolean") {
    return h("div", { class: "setting" }, h("span", { class: "field-label" }, name), button(value ? "on" : "off", () => change(!value), value ? "primary" : "default", `${name}: ${value ? "switch off" : "switch on"}`));
  }
  const control = Array.isArray(value) ? input(value.join(","), "none") : input(String(value), "any");
  const read = () => (Array.isArray(value) ? control.value.split(/[\s,]+/).filter(Boolean) : typeof value === "number" ? Number(control.value) : control.value.trim());
  return h("div", { class: "setting" }, field(name, control), button("Save", () => change(read()), "default", `Save ${name}`));
}
