import { h } from "./dom.js";

/** What a person can press or choose on a card, or the grey remains of it once the card has been handled. */
export function controls(card, state, tap) {
  const choices = new Map();
  const replaced = state.replaced ?? card.replace_text;
  const rows = questions(card).map((question) => asQuestion(question, state, choices));
  const selected = () =>
    Object.fromEntries([...choices].map(([key, chosen]) => [key, chosen()]).filter(([, ids]) => ids.length > 0));
  const buttons = buttonsOf(card);
  if (rows.length === 0 && buttons.length === 0 && !replaced) return null;
  return h("div", { class: "card-controls" }, rows, actions(buttons, state, replaced, (key) => tap(key, selected())));
}

function questions(card) {
  const found = [];
  if (card.button_selection) found.push({ ...card.button_selection, shape: "select" });
  if (card.checkbox) found.push({ ...card.checkbox, shape: Number(card.checkbox.mode) === 1 ? "checkbox" : "radio" });
  for (const select of card.select_list ?? []) found.push({ ...select, shape: "select" });
  return found;
}

function buttonsOf(card) {
  if (card.button_list) return card.button_list;
  return card.submit_button ? [{ ...card.submit_button, style: 1 }] : [];
}

function asQuestion(question, state, choices) {
  const chosen = state.selected?.[question.question_key];
  const closed = Boolean(state.handled || question.disable);
  return question.shape === "select"
    ? selectRow(question, chosen, closed, choices)
    : choiceList(question, chosen, closed, choices);
}

function selectRow(question, chosen, closed, choices) {
  const current = chosen?.[0] ?? question.selected_id ?? question.option_list?.[0]?.id;
  const select = h("select", { class: "card-select", "data-question": question.question_key, disabled: closed },
    (question.option_list ?? []).map((option) => h("option", { value: option.id, selected: option.id === current }, option.text)));
  choices.set(question.question_key, () => (select.value ? [select.value] : []));
  return h("label", { class: "card-question" }, h("span", { class: "card-question-title" }, question.title || "请选择"), select);
}

let groups = 0;

function choiceList(question, chosen, closed, choices) {
  const group = `${question.question_key}-${++groups}`;
  const inputs = (question.option_list ?? []).map((option) => h("input", {
    type: question.shape, name: group, value: option.id, class: "card-tick", disabled: closed,
    checked: chosen ? chosen.includes(option.id) : Boolean(option.is_checked),
  }));
  choices.set(question.question_key, () => inputs.filter((input) => input.checked).map((input) => input.value));
  return h("fieldset", { class: "card-choices", "data-question": question.question_key },
    h("legend", { class: "for-readers" }, question.shape === "checkbox" ? "可选多项" : "选一项"),
    inputs.map((input, index) => h("label", { class: "card-choice" }, input,
      h("span", { class: "card-choice-text" }, question.option_list[index].text ?? ""))));
}

function actions(buttons, state, replaced, press) {
  if (replaced) {
    return h("div", { class: "card-buttons" },
      h("button", { type: "button", class: "card-button card-button-done", disabled: true }, replaced));
  }
  if (buttons.length === 0) return null;
  const narrow = buttons.every((button) => (button.text ?? "").length <= 4);
  const columns = buttons.length === 1 ? 1 : buttons.length === 3 && narrow ? 3 : 2;
  return h("div", { class: `card-buttons card-buttons-${columns}` }, buttons.map((button) => action(button, state, press)));
}

function action(button, state, press) {
  const look = `card-button card-button-${button.style ?? 1}`;
  if (Number(button.type) === 1 && !state.handled) {
    return h("button", { type: "button", class: look, onclick: () => window.open(button.url, "_blank", "noopener") }, button.text);
  }
  return h("button", {
    type: "button", class: look, "data-key": button.key, disabled: Boolean(state.handled),
    onclick: () => press(button.key),
  }, button.text ?? "");
}

/** The three dots at the top right of a card. */
export function actionMenu(menu, state, tap) {
  const list = h("span", { class: "card-menu-list", hidden: true }, (menu.action_list ?? []).map((entry) =>
    h("button", { type: "button", class: "card-menu-entry", "data-key": entry.key, onclick: () => {
      list.hidden = true;
      tap(entry.key, {});
    } }, entry.text)));
  const dots = h("button", { type: "button", class: "card-menu-dots", "aria-label": menu.desc || "更多操作", onclick: () => {
    list.hidden = !list.hidden;
  } }, "···");
  return h("span", { class: "card-menu" }, dots, list);
}
