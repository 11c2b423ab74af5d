// What was just done, and the way to take it back, goes by itself after a while: never under a pointer, a finger or the
// focus, nor while somebody presses, types or scrolls, for the page below moves up. Without a script it goes with the
// next page.
const STAYS = 12000, QUIET = 1500, AFTER = 4000;
const toast = document.querySelector(".toast");
let due = 0, touched = 0, timer;

function held() {
  return toast.matches(":hover") || toast.contains(document.activeElement) || document.hidden;
}

function go() {
  if (toast.contains(document.activeElement)) document.getElementById("main").focus({ preventScroll: true });
  toast.remove();
  clearTimeout(timer);
}

function look() {
  const now = performance.now();
  if (held()) due = Math.max(due, now + AFTER);
  const wait = Math.max(due, touched + QUIET) - now;
  if (wait <= 0) go();
  else timer = setTimeout(look, Math.min(wait, 1000));
}

if (toast) {
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = "Close";
  close.addEventListener("click", go);
  toast.querySelector(".row").append(close);
  for (const act of ["pointerdown", "pointermove", "keydown", "scroll"]) {
    addEventListener(act, () => { touched = performance.now(); }, { passive: true, capture: true });
  }
  due = performance.now() + STAYS;
  look();
}
