// Keys that lead about: `/` to the search, `?` to the list of keys, `g` and a letter to a page. What is typed into a
// field stays there, and whoever does without them says so on the page of the keys.
const TOGETHER = 1500;
const pages = new Map(
  Array.from(document.querySelectorAll(".menu [data-go]")).map((each) => [each.dataset.go, each]));
let begun = 0;

function typed(target) {
  return target instanceof Element
    && target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]") !== null;
}

function taken(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function search() {
  const field = document.querySelector("[data-search]");
  if (field) {
    field.focus();
    field.select();
  } else pages.get("/")?.click();
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typed(event.target)) return;
  const help = document.getElementById("all-keys");
  if (begun && event.timeStamp - begun < TOGETHER) {
    begun = 0;
    if (pages.has(event.key)) {
      taken(event);
      pages.get(event.key).click();
    }
  } else if (event.key === "g") begun = event.timeStamp;
  else if (event.key === "/") {
    taken(event);
    search();
  } else if (event.key === "?" && help && !document.getElementById("keys")) {
    taken(event);
    if (help.open) help.close();
    else help.showModal();
  }
}

if (document.body.dataset.keys !== "off") document.addEventListener("keydown", pressed, { capture: true });
