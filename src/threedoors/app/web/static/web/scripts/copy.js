// Copies a message, or hands it to another app of this phone. Without a script neither button is there, and the text can
// be marked by hand.
const ON_ITS_WAY = "Once it is on its way, press “I sent it”.";

function textOf(id) {
  const source = document.getElementById(id);
  return source.value ?? source.textContent;
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  const told = document.getElementById(button.dataset.told);
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(textOf(button.dataset.copy));
      told.textContent = `Copied. ${ON_ITS_WAY}`;
    } catch {
      if (source.select) source.select();
      told.textContent = "This browser does not let us copy. Mark the text and copy it by hand.";
    }
  });
}

// Only where fingers are used: a laptop has its mail program, and Copy.
const touched = matchMedia("(pointer: coarse)").matches;
for (const button of touched && navigator.share ? document.querySelectorAll("button[data-share]") : []) {
  const told = document.getElementById(button.dataset.told);
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ text: textOf(button.dataset.share) });
      told.textContent = ON_ITS_WAY;
    } catch {
      told.textContent = "It was not handed on. Copy it instead.";
    }
  });
}
