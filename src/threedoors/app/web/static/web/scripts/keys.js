// A key presses the button that names it; `?` shows the keys. What is typed into a field stays there. Whoever types
// faster than the answers come loses nothing: a key waits until the page stands that the one before has made. Hence no
// module: it listens from the first moment, and begins to press as soon as htmx knows the buttons.
(() => {
  const waiting = [];
  let begun = false, underWay = null;

  function typed(target) {
    return target instanceof Element
      && target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]") !== null;
  }

  function press() {
    while (begun && !underWay && waiting.length) {
      const key = waiting.shift();
      Array.from(document.querySelectorAll("[data-key]")).find((each) => each.dataset.key === key)?.click();
    }
  }

  function show() {
    const keys = document.getElementById("keys");
    if (!keys) return;
    keys.open = !keys.open;
    if (keys.open) keys.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typed(event.target)) return;
    if (document.body?.dataset.keys === "off") return;
    if (event.key === "?") show();
    else if (/^[a-z0-9]$/.test(event.key)) {
      waiting.push(event.key);
      press();
    }
  });

  function begin() {
    begun = true;
    press();
  }

  document.addEventListener("htmx:load", begin, { once: true });
  addEventListener("load", () => { if (!window.htmx) begin(); });
  document.addEventListener("htmx:beforeRequest", (event) => { underWay = event.detail.xhr; });
  // An answer of several parts settles part by part: only the first of them, when all stand, counts.
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.xhr !== underWay) return;
    underWay = null;
    press();
  });

  // An answer that leaves the page as it is has nothing that settles. It is over when htmx lets the next one begin,
  // which it does right after it has told of this one.
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.xhr !== underWay || underWay?.status !== 204) return;
    queueMicrotask(() => {
      underWay = null;
      press();
    });
  });

  // When an answer fails, the keys after it were meant for a page that is not there; they are not pressed on this one.
  function failed(event) {
    if (event.detail.xhr !== underWay) return;
    underWay = null;
    const lost = waiting.splice(0).length;
    const told = document.getElementById("trouble");
    if (lost && told) setTimeout(() => told.append(lost === 1 ? " Press the key after it again too." : ` Press the ${lost} keys after it again too.`));
  }
  for (const fault of ["htmx:sendError", "htmx:responseError", "htmx:swapError", "htmx:sendAbort", "htmx:timeout"]) {
    document.addEventListener(fault, failed);
  }
})();
