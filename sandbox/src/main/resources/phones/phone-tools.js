import { h } from "./dom.js";

/** What stands above a phone: whose it is, the WeChat plugin switch, opening the app anew, closing the phone. */
export class PhoneTools {
  #phone;
  #drawn = "";
  #picker = h("select", { class: "tools-picker", "aria-label": "选择成员" });
  #plugin = h("input", { type: "checkbox", class: "weui-switch tools-switch", role: "switch", "aria-label": "WeChat 插件" });

  constructor(desk, phone, enter) {
    this.#phone = phone;
    this.#picker.addEventListener("change", () => desk.swap(phone, this.#picker.value));
    this.#plugin.addEventListener("change", () => desk.setPlugin(phone, this.#plugin.checked));
    this.element = h("div", { class: "tools" }, this.#picker,
      h("label", { class: "tools-plugin" }, "WeChat 插件", this.#plugin),
      h("button", { type: "button", class: "tools-icon tools-enter", "aria-label": "重新进入应用", title: "重新进入应用", onclick: enter }),
      h("button", { type: "button", class: "tools-icon tools-close", "aria-label": "关闭这部手机", title: "关闭这部手机", onclick: () => desk.close(phone) }));
  }

  update(state, plugin) {
    this.#plugin.checked = plugin;
    const options = state.members.map((member) => [member.userid, caption(member, this.#unread(member, state))]);
    const key = JSON.stringify([this.#phone.userid, options]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#picker.replaceChildren(...options.map(([userid, text]) => h("option", { value: userid }, text)));
    this.reset();
  }

  /** The phone itself has its own mark. */
  #unread(member, state) {
    return member.userid === this.#phone.userid ? 0 : state.unread?.[member.userid] ?? 0;
  }

  /** Shows the phone's own member again, after a choice that could not be taken. */
  reset() {
    this.#picker.value = this.#phone.userid;
  }
}

function caption(member, unread) {
  const where = member.tags?.[0] ?? member.departments?.at(-1);
  return `${member.name}${unread > 0 ? `（${unread}条未读）` : ""}${where ? ` · ${where}` : ""}`;
}
