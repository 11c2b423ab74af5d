// A key presses the button that names it; `?` shows the keys. What is typed into a field stays there. Whoever types
// faster than the answers come loses nothing: a key waits until the page stands that the one before has made.
const keys = document.getElementById("keys");
const waiting = [];
let busy = false;

function typed(target) {
  return target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]") !== null;
}

function press() {
  while (!busy && waiting.length) {
    const key = waiting.shift();
    Array.from(document.querySelectorAll("[data-key]")).find((each) => each.dataset.key === key)?.click();
  }
}

function rest() {
  busy = false;
  press();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typed(event.target)) return;
  if (event.key === "?" && keys) {
    keys.open = !keys.open;
    if (keys.open) keys.scrollIntoView({ block: "nearest" });
  } else if (event.key.length === 1 && /[a-z0-9]/.test(event.key)) {
    waiting.push(event.key);
    press();
  }
});

document.body.addEventListener("htmx:beforeRequest", () => { busy = true; });
document.body.addEventListener("htmx:afterSettle", rest);
for (const fault of ["htmx:sendError", "htmx:responseError", "htmx:swapError"]) {
  document.body.addEventListener(fault, () => { waiting.length = 0; busy = false; });
}
