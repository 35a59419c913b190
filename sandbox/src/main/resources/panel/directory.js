import { h } from "/phones/dom.js";
import { ask, tell } from "./control.js";
import { Drawn, attempt, button, empty, field, input, part, select } from "./parts.js";

const states = { 1: "active", 2: "disabled", 4: "not activated", 5: "left" };

/** Departments, members, tags and the app's visible scope; each click changes one thing and raises change_contact. */
export class Directory {
  title = "Directory (通讯录)";
  #wanted = "";
  #data;
  #drawn = new Drawn(({ data, wanted }) => this.#all(data, wanted));
  #forms = h("div", { class: "forms" });

  async open(place, query) {
    this.#wanted = query.get("find") ?? "";
    place.replaceChildren(part(this.title,
      h("p", { class: "hint" }, "Every change reaches the app as change_contact (通讯录变更), as the platform does it: see Callbacks, member sys."),
      h("div", { class: "filters" }, field("Find", input(this.#wanted, "name, userid or tag", (words) => { this.#wanted = words; this.#show(); }))),
      this.#drawn.element, this.#forms));
    await this.refresh();
    this.#forms.replaceChildren(this.#newMember(), this.#newTag(), this.#newDepartment(), this.#scope());
  }

  async refresh() {
    this.#data = await ask("directory");
    this.#show();
  }

  #show() {
    this.#drawn.show({ data: this.#data, wanted: this.#wanted.toLowerCase() });
  }

  #all(data, wanted) {
    const seen = new Set(data.visible);
    const shown = data.departments.map((department) => ({
      department, members: data.members.filter((member) => member.department.includes(department.id) && matches(member, data.tags, wanted)),
    })).filter(({ members }) => members.length > 0 || wanted === "");
    if (shown.length === 0) return empty("Nobody matches.");
    return shown.map(({ department, members }) => h("section", { class: "department" },
      h("h3", { class: "now-title" }, department.name, h("span", { class: "took" }, ` department ${department.id} · under ${department.parentid}`),
        members.length === 0 && !data.departments.some((one) => one.parentid === department.id)
          ? button("Remove", () => this.#change({ removeDepartment: department.id }, `${department.name} was removed`), "default", `Remove ${department.name}`) : null),
      h("ul", { class: "entries" }, members.map((member) => this.#member(member, department, data.tags, seen.has(member.userid.toLowerCase()))))));
  }

  #member(member, department, tags, visible) {
    const index = member.department.indexOf(department.id);
    const leads = member.is_leader_in_dept[index] === 1;
    const leaders = member.is_leader_in_dept.map((value, at) => (at === index ? 1 - value : value));
    const mine = tags.filter((tag) => tag.users.includes(member.userid));
    const others = tags.filter((tag) => !tag.users.includes(member.userid));
    return h("li", { class: `entry line${visible ? "" : " line-hidden"}` },
      h("span", { class: "who" }, member.name, h("span", { class: "took" }, ` ${member.userid}`)),
      h("span", { class: "chips" },
        leads ? h("span", { class: "chip chip-lead" }, "leader (负责人)") : null,
        member.status === 1 ? null : h("span", { class: "chip chip-bad" }, states[member.status] ?? `status ${member.status}`),
        visible ? null : h("span", { class: "chip chip-bad" }, "outside the scope"),
        mine.map((tag) => button(`${tag.tagname} ×`, () => this.#tag(tag, tag.users.filter((id) => id !== member.userid)), "default", `Take the tag ${tag.tagname} from ${member.name}`))),
      h("span", { class: "deeds" },
        button(leads ? "No leader" : "Leader", () => this.#change({ member: { ...member, is_leader_in_dept: leaders } }, `${member.name} ${leads ? "leads no longer" : "leads"}`), "default", `${leads ? "No leader" : "Leader"}: ${member.name}`),
        others.length > 0 ? select([["", "+ tag"], ...others.map((tag) => [String(tag.tagid), tag.tagname])], "",
          (id) => attempt(() => { const tag = others.find((one) => String(one.tagid) === id); return this.#tag(tag, [...tag.users, member.userid]); }), `Give ${member.name} a tag`) : null,
        button(member.status === 1 ? "Disable" : "Activate", () => this.#change({ member: { ...member, status: member.status === 1 ? 2 : 1 } }, `${member.name} is ${member.status === 1 ? "disabled" : "active"}`), "default", `${member.status === 1 ? "Disable" : "Activate"}: ${member.name}`),
        button("Remove", () => this.#change({ removeMember: member.userid }, `${member.name} was removed`), "warn", `Remove ${member.name}`)));
  }

  #tag(tag, users) {
    return this.#change({ tag: { ...tag, users } }, `${tag.tagname} has ${users.length} members`);
  }

  /** Changes one thing and says what the app answered to the event. */
  async #change(body, words) {
    const { seq } = await ask("callbacks", { last: 1 });
    await tell("directory", body);
    await this.refresh();
    const { callbacks } = await ask("callbacks", { after: seq });
    const last = callbacks.at(-1);
    if (!last) return `${words}. No event went out: no callback URL is set.`;
    const took = last.status === 200 ? "took" : `did not take (${last.problem})`;
    return `${words}. The app ${took} ${last.xml.match(/<ChangeType>(?:<!\[CDATA\[)?(\w+)/)?.[1] ?? last.kind}.`;
  }

  #newMember() {
    const [userid, name] = [input("", "userid"), input("", "name")];
    const place = select(this.#data.departments.map((one) => [String(one.id), one.name]), String(this.#data.departments[0]?.id), null);
    return form("Add a member", [field("userid", userid), field("Name", name), field("Department", place)], () =>
      this.#change({ member: { userid: userid.value.trim(), name: name.value.trim(), department: [Number(place.value)] } }, `${name.value} was added`));
  }

  #newTag() {
    const [id, name] = [input("", "number"), input("", "name")];
    return form("Add a tag (标签)", [field("tagid", id), field("Name", name)], () =>
      this.#change({ tag: { tagid: Number(id.value), tagname: name.value.trim(), users: [], departments: [] } }, `The tag ${name.value} was added`));
  }

  #newDepartment() {
    const [id, name, parent] = [input("", "number"), input("", "name"), input("1", "number")];
    return form("Add a department (部门)", [field("id", id), field("Name", name), field("Under", parent)], () =>
      this.#change({ department: { id: Number(id.value), name: name.value.trim(), parentid: Number(parent.value) } }, `${name.value} was added`));
  }

  /** Ids in commas; an app that sees nobody has three empty lists. */
  #scope() {
    const { users, departments, tags } = this.#data.scope;
    const inputs = [input(users.join(","), "userids"), input(departments.join(","), "department ids"), input(tags.join(","), "tag ids")];
    const ids = (control) => control.value.split(/[\s,|]+/).filter(Boolean);
    return form("Visible scope (可见范围)", [field("Members", inputs[0]), field("Departments", inputs[1]), field("Tags", inputs[2])], () =>
      this.#change({ scope: { users: ids(inputs[0]), departments: ids(inputs[1]).map(Number), tags: ids(inputs[2]).map(Number) } }, "The scope was changed"));
  }
}

function form(title, fields, deed) {
  return h("fieldset", { class: "form" }, h("legend", { class: "now-title" }, title), fields, button("Save", deed, "primary", `Save: ${title}`));
}

function matches(member, tags, wanted) {
  if (wanted === "") return true;
  const words = [member.name, member.userid, ...tags.filter((tag) => tag.users.includes(member.userid)).map((tag) => tag.tagname)];
  return words.some((word) => word.toLowerCase().includes(wanted));
}
