// Files may be dropped on the box as well as chosen; their names are read out.
for (const zone of document.querySelectorAll("[data-drop]")) {
  const input = zone.querySelector("input[type=file]");
  const told = zone.querySelector("[data-told]");
  const tell = () => { told.textContent = Array.from(input.files, (file) => file.name).join(", "); };
  input.addEventListener("change", tell);
  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    input.files = event.dataTransfer.files;
    tell();
  });
}
