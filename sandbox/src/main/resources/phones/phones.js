import { api, pause } from "./api.js";
import { ClockBar } from "./clock.js";
import { Phone } from "./phone.js";

const patientPhones = 3; // a browser keeps six connections to a host; taps and the clock need the rest
const place = document.getElementById("desk");
const alertLine = document.getElementById("alert");

/** All phones on the page; which members they show stays in the address. */
class Desk {
  appName = "支部小助手";
  #phones = [];
  #state;
  #clock = new ClockBar(document.getElementById("clock"), () => this.refresh());

  async open() {
    document.getElementById("add-phone").addEventListener("click", () => this.#add());
    while (!(await this.refresh())) await pause(1000);
    const query = new URLSearchParams(location.search);
    for (const userid of this.#chosen(query.get("phones")?.split(","))) this.#place(new Phone(this, userid));
    if (query.has("plugin")) await this.#applyPlugin(query.get("plugin").split(","));
    this.#remember();
    for (;;) {
      await pause(2000);
      if (!document.hidden) await this.refresh();
    }
  }

  /** Reads the state and hands it to every phone; false when the sandbox cannot be reached. */
  async refresh() {
    try {
      this.#state = await api.state();
    } catch (failure) {
      alertLine.textContent = `${failure.message}页面会自动重试。`;
      alertLine.hidden = false;
      return false;
    }
    alertLine.hidden = true;
    this.appName = this.#state.appName ?? this.appName;
    this.#clock.update(this.#state);
    for (const phone of this.#phones) phone.update(this.#state);
    return true;
  }

  swap(old, userid) {
    const shown = this.#phones.find((phone) => phone.userid === userid);
    if (shown) {
      old.tools.reset();
      shown.element.scrollIntoView({ behavior: "smooth", inline: "center", block: "nearest" });
      return;
    }
    const fresh = new Phone(this, userid);
    this.#place(fresh, old);
    old.close();
    this.#remember();
  }

  close(phone) {
    if (this.#phones.length === 1) return;
    this.#phones.splice(this.#phones.indexOf(phone), 1);
    phone.close();
    this.#remember();
  }

  async setPlugin(phone, on) {
    try {
      await api.plugin(phone.userid, on);
    } catch (failure) {
      phone.note(failure.message);
    }
    await this.refresh();
    this.#remember();
  }

  #chosen(asked) {
    const known = this.#state.members.map((member) => member.userid);
    for (const userids of [asked, this.#state.opening]) {
      const wanted = (userids ?? []).filter((userid) => known.includes(userid));
      if (wanted.length > 0) return [...new Set(wanted)];
    }
    return known.slice(0, 3);
  }

  #add() {
    const shown = this.#phones.map((phone) => phone.userid);
    const next = this.#state?.members.find((member) => !shown.includes(member.userid));
    if (!next) return;
    const phone = new Phone(this, next.userid);
    this.#place(phone);
    this.#remember();
    phone.element.scrollIntoView({ behavior: "smooth", inline: "end", block: "nearest" });
  }

  #place(phone, instead) {
    if (instead) {
      this.#phones[this.#phones.indexOf(instead)] = phone;
      instead.element.before(phone.element);
    } else {
      this.#phones.push(phone);
      place.append(phone.element);
    }
    phone.update(this.#state);
    phone.follow(this.#phones.indexOf(phone) < patientPhones);
  }

  async #applyPlugin(wanted) {
    const changes = this.#phones.filter((phone) => Boolean(this.#state.plugin?.[phone.userid]) !== wanted.includes(phone.userid));
    await Promise.allSettled(changes.map((phone) => api.plugin(phone.userid, wanted.includes(phone.userid))));
    await this.refresh();
  }

  #remember() {
    const userids = this.#phones.map((phone) => phone.userid);
    const plugin = userids.filter((userid) => this.#state.plugin?.[userid]);
    const query = [`phones=${userids.map(encodeURIComponent).join(",")}`];
    if (plugin.length > 0) query.push(`plugin=${plugin.map(encodeURIComponent).join(",")}`);
    history.replaceState(null, "", `${location.pathname}?${query.join("&")}`);
  }
}

new Desk().open();
