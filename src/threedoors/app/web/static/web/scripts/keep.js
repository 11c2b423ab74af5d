// What is typed into a form outlives an error, an expired session and a lost connection: it stays in this browser until
// the app has taken it. The app says so with a cookie that names the address it took a form at.
import { addRow } from "./rows.js";

const PREFIX = "typed:", PAUSE = 400, DAYS = 30;
const COOKIE = /(?:^|; )threedoors_taken=([^;]*)/;

function entriesOf(form) {
  return [...new FormData(form)].filter(([name, value]) => name !== "csrfmiddlewaretoken" && typeof value === "string");
}

function fill(form, entries) {
  for (const [name, value] of entries) if (name.endsWith("-TOTAL_FORMS")) grow(form, name, Number(value));
  const left = entries.map((entry) => [...entry]);
  const take = (name) => {
    const at = left.findIndex((entry) => entry[0] === name);
    return at < 0 ? null : left.splice(at, 1)[0][1];
  };
  for (const field of form.elements) {
    if (!field.name || field.name === "csrfmiddlewaretoken" || field.type === "submit" || field.type === "file") continue;
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = entries.some(([name, value]) => name === field.name && value === field.value);
    } else {
      const value = take(field.name);
      if (value !== null) field.value = value;
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function grow(form, name, wanted) {
  const group = name.replace("-TOTAL_FORMS", "");
  while (Number(form.elements[name]?.value ?? wanted) < wanted && addRow(form, group));
}

function stored(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    return kept && Date.now() - kept.at < DAYS * 86400000 ? kept.entries : null;
  } catch {
    return null;
  }
}

function keep(form) {
  const address = new URL(form.getAttribute("action") || location.href, location.href);
  const key = PREFIX + address.pathname + address.search;
  const asMade = entriesOf(form), before = JSON.stringify(asMade);
  let timer;
  const save = () => {
    const now = entriesOf(form);
    try {
      if (JSON.stringify(now) === before && !form.dataset.bound) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify({ at: Date.now(), entries: now }));
    } catch { /* a full or forbidden storage keeps nothing; the form itself works on */ }
  };
  const kept = stored(key);
  if (kept && !form.dataset.bound && JSON.stringify(kept) !== before) {
    fill(form, kept);
    form.before(notice(form, asMade, key));
    for (let each = form.closest("details"); each; each = each.parentElement.closest("details")) each.open = true;
  }
  const typed = () => { clearTimeout(timer); timer = setTimeout(save, PAUSE); };
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  addEventListener("pagehide", () => { if (timer) { clearTimeout(timer); save(); } });
  form.addEventListener("submit", () => { clearTimeout(timer); save(); timer = undefined; });
}

function notice(form, asMade, key) {
  const box = document.createElement("div"), words = document.createElement("p"), button = document.createElement("button");
  box.className = "notice no-print";
  box.setAttribute("role", "status");
  words.textContent = "What you had typed here is back. It is not kept in your search yet.";
  button.type = "button";
  button.textContent = "Leave it out";
  button.addEventListener("click", () => {
    fill(form, asMade);
    setTimeout(() => localStorage.removeItem(key), PAUSE * 2);
    box.remove();
  });
  box.append(words, button);
  return box;
}

function forget() {
  const found = document.cookie.match(COOKIE);
  if (!found) return;
  document.cookie = "threedoors_taken=; max-age=0; path=/; samesite=lax";
  const taken = decodeURIComponent(decodeURIComponent(found[1].replace(/^"|"$/g, "")));
  const gone = taken.startsWith("/settings/delete/") ? Object.keys(localStorage).filter((each) => each.startsWith(PREFIX)) : [PREFIX + taken];
  for (const key of gone) localStorage.removeItem(key);
}

forget();
for (const form of document.querySelectorAll("form[data-keep]")) keep(form);
