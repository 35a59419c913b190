import { api } from "./api.js";
import { beijing } from "./beijing.js";
import { h } from "./dom.js";

const steps = [["前进10分钟", "PT10M"], ["前进1小时", "PT1H"], ["前进1天", "PT24H"]];

/** The bar with the sandbox's time and the ways to move it; `moved()` runs after each jump. */
export class ClockBar {
  #moved;
  #running = false;
  #drawn = "";
  #day = h("span", { class: "clock-day" });
  #time = h("span", { class: "clock-time" });
  #status = h("span", { class: "clock-status", role: "status" });
  #jumps = h("span", { class: "clock-group clock-jumps" });
  #field = h("input", { type: "datetime-local", class: "clock-field", "aria-label": "跳到时间" });

  constructor(bar, moved) {
    this.#moved = moved;
    bar.append(
      h("div", { class: "clock-now", "aria-label": "沙箱时间（北京）" }, this.#time, this.#day),
      h("div", { class: "clock-moves" },
        h("span", { class: "clock-group" }, steps.map(([label, advance]) => this.#button(label, { advance }))),
        this.#jumps,
        h("span", { class: "clock-group" }, this.#field,
          h("button", { type: "button", class: "clock-button", onclick: () => this.#toField() }, "跳到"))),
      this.#status);
    this.bar = bar;
  }

  update(state) {
    this.#time.textContent = beijing.time(state.now);
    this.#day.textContent = beijing.day(state.now);
    if (document.activeElement !== this.#field) this.#field.value = beijing.field(state.now);
    const labels = JSON.stringify(state.jumps ?? []);
    if (labels === this.#drawn) return;
    this.#drawn = labels;
    this.#jumps.replaceChildren(...(state.jumps ?? []).map((jump) => this.#button(jump.label, { jump: jump.label }, jump.at)));
    this.#jumps.hidden = (state.jumps ?? []).length === 0;
    this.#disable();
  }

  #button(label, change, at) {
    return h("button", {
      type: "button", class: `clock-button${at ? " clock-button-named" : ""}`, title: at ? beijing.stamp(at) : null,
      onclick: () => this.#go(label, change),
    }, label);
  }

  #toField() {
    if (this.#field.value) this.#go(this.#field.value.replace("T", " "), { to: beijing.fromField(this.#field.value) });
  }

  async #go(label, change) {
    if (this.#running) return;
    this.#running = true;
    this.#disable();
    this.#status.classList.remove("clock-status-wrong");
    this.#status.textContent = `正在推进时间（${label}），请稍候…`;
    try {
      const { now } = await api.clock(change);
      this.#status.textContent = now ? `已到 ${beijing.time(now)}` : "";
    } catch (failure) {
      this.#status.classList.add("clock-status-wrong");
      this.#status.textContent = `没能推进时间：${failure.message}`;
    } finally {
      this.#running = false;
      this.#disable();
      await this.#moved();
    }
  }

  #disable() {
    this.bar.setAttribute("aria-busy", String(this.#running));
    for (const control of this.bar.querySelectorAll("button, input")) control.disabled = this.#running;
  }
}
