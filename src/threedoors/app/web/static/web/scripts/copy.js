// Copies a message. Without a script the button is not there, and the text can be marked by hand.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const told = document.getElementById(button.dataset.told);
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    const text = source.value ?? source.textContent;
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = "Copied. Once it is on its way, press “I sent it”.";
    } catch {
      if (source.select) source.select();
      told.textContent = "This browser does not let us copy. Mark the text and copy it by hand.";
    }
  });
}
