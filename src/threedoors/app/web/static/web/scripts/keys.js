// A key presses the button that names it; `?` shows the keys. What is typed into a field stays there.
const keys = document.getElementById("keys");

function typed(target) {
  return target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]") !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typed(event.target)) return;
  if (event.key === "?" && keys) {
    keys.open = !keys.open;
    if (keys.open) keys.scrollIntoView({ block: "nearest" });
    return;
  }
  const button = Array.from(document.querySelectorAll("[data-key]")).find((each) => each.dataset.key === event.key);
  if (!button || event.repeat) return;
  event.preventDefault();
  button.click();
});
