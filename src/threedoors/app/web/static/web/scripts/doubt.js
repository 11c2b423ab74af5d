// Marks doubt in a text while it is written. The marks lie under the text field, so the caret is never touched.
const PAUSE = 300;
const token = JSON.parse(document.body.getAttribute("hx-headers"))["x-csrftoken"];

async function post(address, fields) {
  const sent = await fetch(address, { method: "POST", headers: { "x-csrftoken": token }, body: new URLSearchParams(fields) });
  if (!sent.ok) throw new Error(String(sent.status));
  return sent;
}

// What is kept outlives a reload in this tab, and ends with it; what belongs to a search is kept there.
const KEPT = "kept-wordings";

const oneLine = (words) => words.replace(/[\t\n]+/g, " ");

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) ?? [];
  } catch {
    return [];
  }
}

function remember(lines) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(lines));
  } catch {
    // a browser that keeps nothing forgets it with the page
  }
}

class Editor {
  constructor(area) {
    this.area = area;
    this.marks = [];
    this.kept = remembered();
    this.read = "";
    this.build();
    area.addEventListener("input", () => this.typed());
    area.addEventListener("scroll", () => this.scroll());
    new ResizeObserver(() => this.scroll()).observe(area);
    this.list.addEventListener("click", (event) => this.clicked(event.target.closest("button")));
    for (const field of this.context()) field.addEventListener("input", () => this.later());
    this.draw();
    if (area.value.trim()) this.ask();
  }

  build() {
    const box = document.createElement("div");
    box.className = "editor";
    this.under = document.createElement("div");
    this.under.className = "under";
    this.under.setAttribute("aria-hidden", "true");
    this.list = document.createElement("div");
    this.list.className = "doubt-list";
    this.count = document.createElement("p"); // stays put and only changes its words, so that a change is read out
    this.count.className = "count";
    this.count.setAttribute("role", "status");
    this.found = document.createElement("div");
    this.list.append(this.count, this.found);
    this.area.before(box);
    box.append(this.under, this.area);
    box.after(this.list);
    const style = getComputedStyle(this.area);
    for (const name of ["fontFamily", "fontSize", "fontWeight", "lineHeight", "letterSpacing", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft"]) this.under.style[name] = style[name];
  }

  // The fields beside the text that say what it is for.
  context() {
    return this.area.dataset.doubt === "form" ? [...this.area.form.elements].filter((field) => field.name && field !== this.area) : [];
  }

  fields() {
    const { doubt, kind, talk, opening, questionFrom } = this.area.dataset;
    const fields = [["text", this.area.value]];
    if (doubt === "form") for (const field of this.context()) fields.push([field.name, field.value]);
    if (kind) fields.push(["kind", kind]);
    if (talk) fields.push(["talk", talk]);
    if (opening) fields.push(["opening", opening]);
    if (questionFrom) fields.push(["question", this.area.form.elements[questionFrom].value]);
    for (const line of this.kept) fields.push(["kept", line]);
    return fields.filter(([name]) => name !== "csrfmiddlewaretoken");
  }

  typed() {
    this.move();
    this.draw();
    this.later();
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  // Marks before and after the typed place stay with their words until the answer comes.
  move() {
    const before = this.read, after = this.area.value;
    let same = 0, end = 0;
    const shorter = Math.min(before.length, after.length);
    while (same < shorter && before[same] === after[same]) same += 1;
    while (end < shorter - same && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
    const shift = after.length - before.length;
    this.marks = this.marks.flatMap((mark) => {
      if (mark.end <= same) return [mark];
      if (mark.start >= before.length - end) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
      return [];
    });
    this.read = after;
  }

  draw() {
    const text = this.area.value, pieces = [];
    let at = 0;
    for (const mark of this.marks) {
      const start = Math.max(at, mark.start);
      if (start >= mark.end) continue;
      const piece = document.createElement("mark");
      piece.className = mark.severity;
      piece.textContent = text.slice(start, mark.end);
      pieces.push(text.slice(at, start), piece);
      at = mark.end;
    }
    this.under.replaceChildren(...pieces, text.slice(at) + "\n");
    this.scroll();
  }

  scroll() {
    this.under.style.width = `${this.area.clientWidth + 2}px`;
    this.under.scrollTop = this.area.scrollTop;
  }

  async ask() {
    const asked = this.area.value;
    this.asking?.abort();
    this.asking = new AbortController();
    try {
      const sent = await fetch("/check/marks/", {
        method: "POST", headers: { "x-csrftoken": token }, body: new URLSearchParams(this.fields()), signal: this.asking.signal,
      });
      if (!sent.ok) throw new Error(String(sent.status));
      const answer = await sent.json();
      if (asked !== this.area.value) return;
      this.read = asked;
      this.marks = answer.marks;
      this.draw();
      this.show(answer.html);
    } catch (error) {
      if (error.name !== "AbortError") this.show('<p class="count">The check does not answer. What you write stays here; reload the page to try again.</p>');
    }
  }

  // A list that has not changed stays as it is, so that nothing is read out twice and an open answer stays open.
  show(html) {
    if (html === this.shown) return;
    this.shown = html;
    const told = document.createElement("template");
    told.innerHTML = html;
    const count = told.content.querySelector(".count");
    count.remove();
    if (this.count.textContent !== count.textContent.trim()) this.count.textContent = count.textContent.trim();
    this.found.replaceChildren(told.content);
  }

  async clicked(button) {
    if (!button) return;
    const data = button.dataset;
    if (data.show) this.select(Number(data.show));
    else if (data.ways) await this.offer(data.ways);
    else if (data.put !== undefined) this.put(Number(data.start), Number(data.end), data.put);
    else if (data.keep) await this.keep(button);
    else if (data.again) await this.again(data.again, data.words);
  }

  select(number) {
    const mark = this.marks.find((each) => each.number === number);
    if (!mark) return;
    this.area.focus();
    this.area.setSelectionRange(mark.start, mark.end);
  }

  async offer(number) {
    const place = this.list.querySelector(`[data-ways-of="${number}"]`);
    try {
      const answer = await post("/check/ways/", [...this.fields(), ["number", number]]);
      place.innerHTML = await answer.text();
    } catch {
      place.textContent = "The text has changed since. Wait a moment, then ask again.";
    }
  }

  // As if typed, so that the browser's own undo takes it back.
  put(start, end, words) {
    this.area.focus();
    this.area.setSelectionRange(start, end);
    const typed = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
    if (!typed) {
      this.area.setRangeText(words, start, end, "end");
      this.typed();
    }
  }

  async keep(button) {
    const item = button.closest("li"), reason = item.querySelector("[data-reason]");
    if (!reason.value.trim()) {
      reason.setAttribute("aria-invalid", "true");
      reason.focus();
      return;
    }
    const words = item.querySelector("[data-everywhere]").checked ? "" : button.dataset.words;
    const line = [button.dataset.keep, words, reason.value.trim()];
    const sent = await post("/check/keep/", [["rule", line[0]], ["words", words], ["reason", line[2]]]);
    if (sent.status === 202) {
      this.kept.push(line.map(oneLine).join("\t"));
      remember(this.kept);
    }
    this.area.focus();
    await this.ask();
  }

  async again(rule, words) {
    this.kept = this.kept.filter((line) => !line.startsWith(`${rule}\t${oneLine(words)}\t`));
    remember(this.kept);
    await post("/check/keep/", [["rule", rule], ["words", words], ["again", "yes"]]);
    this.area.focus();
    await this.ask();
  }
}

for (const area of document.querySelectorAll("textarea[data-doubt]")) new Editor(area);
