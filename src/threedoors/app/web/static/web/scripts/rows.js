// One more row in a list of a form: a copy of its template, numbered as the server expects it.
export function addRow(form, group) {
  const template = form.querySelector(`template[data-rows="${group}"]`), total = form.elements[`${group}-TOTAL_FORMS`];
  if (!template || !total) return null;
  const made = template.content.cloneNode(true), number = total.value;
  for (const each of made.querySelectorAll("[name], [id], [for], [aria-describedby]")) {
    for (const name of ["name", "id", "for", "aria-describedby"]) {
      if (each.hasAttribute(name)) each.setAttribute(name, each.getAttribute(name).replaceAll("__prefix__", number));
    }
  }
  const row = made.firstElementChild;
  template.before(made);
  total.value = String(Number(number) + 1);
  return row;
}

for (const button of document.querySelectorAll("button[data-more]")) {
  button.addEventListener("click", (event) => {
    const row = addRow(button.form, button.dataset.more);
    if (!row) return;
    event.preventDefault();
    row.querySelector("input:not([type=hidden]), textarea, select")?.focus();
  });
}
