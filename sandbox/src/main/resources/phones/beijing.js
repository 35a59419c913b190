const zone = { timeZone: "Asia/Shanghai" };
const clockTime = new Intl.DateTimeFormat("zh-CN", { ...zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const fullTime = new Intl.DateTimeFormat("zh-CN", {
  ...zone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
});
const date = new Intl.DateTimeFormat("zh-CN", { ...zone, year: "numeric", month: "long", day: "numeric" });
const shortDate = new Intl.DateTimeFormat("zh-CN", { ...zone, month: "long", day: "numeric" });
const weekday = new Intl.DateTimeFormat("zh-CN", { ...zone, weekday: "long" });
const field = new Intl.DateTimeFormat("sv-SE", {
  ...zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
});

/** Beijing times in the forms the page shows; every argument is an ISO instant. */
export const beijing = {
  time: (iso) => clockTime.format(new Date(iso)),
  seconds: (iso) => fullTime.format(new Date(iso)),
  day: (iso) => `${date.format(new Date(iso))} ${weekday.format(new Date(iso))}`,
  stamp: (iso) => `${shortDate.format(new Date(iso))} ${weekday.format(new Date(iso))} ${clockTime.format(new Date(iso))}`,
  field: (iso) => field.format(new Date(iso)).replace(" ", "T"),
  fromField: (value) => new Date(`${value}:00+08:00`).toISOString(),
};
