// Whoever is led to a place inside a folded part finds it open, also in a browser that does not unfold by itself.
function named() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);  // "#%" is no code for a letter: it is taken as it stands
  }
}

function reveal() {
  const place = location.hash.length > 1 && document.getElementById(named());
  if (!place) return;
  for (let each = place.closest("details"); each; each = each.parentElement.closest("details")) each.open = true;
  place.scrollIntoView();
}

addEventListener("hashchange", reveal);
reveal();
