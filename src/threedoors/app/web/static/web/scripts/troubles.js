// When an answer does not come, say so where the seeker looks; nothing fails in silence.
const box = document.getElementById("trouble");

function say(words) {
  box.textContent = words;
  box.scrollIntoView({ block: "nearest" });
}

document.body.addEventListener("htmx:sendError", () =>
  say("Three Doors does not answer. Is it still running? Start it again, then reload this page."));
document.body.addEventListener("htmx:responseError", (event) =>
  say(event.detail.xhr.status === 403
    ? "This page is too old to be sent. Reload it, then do this once more."
    : "That did not work. What you see is unchanged; reload the page and try again."));
document.body.addEventListener("htmx:beforeRequest", () => { box.textContent = ""; });
