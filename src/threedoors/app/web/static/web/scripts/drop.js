// Files may be dropped on the box as well as chosen, one after another; each can be taken out again before it is read.
for (const zone of document.querySelectorAll("[data-drop]")) {
  const input = zone.querySelector("input[type=file]");
  const told = zone.querySelector("[data-told]");
  let chosen = [];

  const same = (one, other) => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

  function keep(files) {
    chosen = files;
    const held = new DataTransfer();
    for (const file of chosen) held.items.add(file);
    input.files = held.files;
    told.hidden = chosen.length === 0;
    told.replaceChildren(...chosen.map(line));
  }

  function line(file) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    const out = document.createElement("button");
    name.textContent = file.name;
    out.type = "button";
    out.textContent = "Take out";
    out.setAttribute("aria-label", `Take out ${file.name}`);
    out.addEventListener("click", () => { keep(chosen.filter((each) => each !== file)); input.focus(); });
    item.append(name, out);
    return item;
  }

  const add = (files) => keep([...chosen, ...Array.from(files).filter((file) => !chosen.some((each) => same(each, file)))]);
  input.addEventListener("change", () => add(input.files));
  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    add(event.dataTransfer.files);
  });
}
