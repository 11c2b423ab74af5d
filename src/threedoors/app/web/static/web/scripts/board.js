// A card is dragged to another column, or moved by Shift and an arrow on its title. Both fill in the form below and send
// it, so what happens is the same as without a script. Whatever is closed waits for its reason first.
const form = document.querySelector("[data-move]");
const columns = [...form.querySelectorAll("[data-pipe]")];

function move(card, pipe) {
  for (const box of form.querySelectorAll("[name=opening]")) box.checked = box.value === card.dataset.ref;
  form.elements.pipe.value = pipe;
  if (pipe === "closed") {
    form.elements.closed_reason.focus();
    return;
  }
  form.elements.closed_reason.value = "";
  form.requestSubmit();
}

let dragged = null;
form.addEventListener("dragstart", (event) => {
  dragged = event.target.closest(".card");
  if (!dragged) return;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.dataset.ref);
  dragged.classList.add("dragged");
});
form.addEventListener("dragend", () => {
  dragged?.classList.remove("dragged");
  dragged = null;
  for (const column of columns) column.classList.remove("over");
});
for (const column of columns) {
  column.addEventListener("dragover", (event) => {
    if (!dragged) return;
    event.preventDefault();
    column.classList.add("over");
  });
  column.addEventListener("dragleave", (event) => {
    if (!column.contains(event.relatedTarget)) column.classList.remove("over");
  });
  column.addEventListener("drop", (event) => {
    event.preventDefault();
    column.classList.remove("over");
    if (dragged && dragged.closest("[data-pipe]") !== column) move(dragged, column.dataset.pipe);
  });
}

form.addEventListener("keydown", (event) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const card = event.target.closest(".card");
  if (!step || !event.shiftKey || !card) return;
  const next = columns[columns.indexOf(card.closest("[data-pipe]")) + step];
  event.preventDefault();
  if (next) move(card, next.dataset.pipe);
});
