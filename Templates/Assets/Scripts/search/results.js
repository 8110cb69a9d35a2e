// The list of what was found.

const part = id => document.getElementById(id);
const [input, words, status, sorts, help, facets, list, more, recent, browse] = [
  "search-input", "search-words", "search-status", "search-sort", "search-help", "search-facets", "results", "search-more",
  "search-recent", "browse"
].map(part);

const addLink = (parent, address, text) => {
  const link = add(parent, "a");
  link.href = address;
  addText(link, text);
};

const addButton = (parent, text, action) => {
  const button = add(parent, "button");
  button.type = "button";
  button.onclick = action;
  addText(button, text);
  return button;
};

const chineseDay = date => date.replace(/(\d+)-0?(\d+)-0?(\d+)/, "$1年$2月$3日");

// What the page that is opened is to mark, in its own spelling.
const marked = (address, spellings) => `${address}#hl=${flat(spellings).slice(0, 8).map(encodeURIComponent).join("|")}`;

// The further pages of a series stand behind a button.
const offerSeries = (meta, numbers, spellings) => {
  const button = addButton(meta, `共 ${numbers.length} 期`, () => {
    const item = meta.parentNode, shown = item.querySelector("ul");
    button.setAttribute("aria-expanded", !shown);
    if (shown) return shown.remove();
    const all = add(item, "ul");
    Promise.all(Array.from(numbers, engine.loadPage)).then(pages => pages.forEach(page => {
      const entry = add(all, "li");
      addLink(entry, marked(page.address, spellings), page.title);
      addText(entry, ` ${chineseDay(page.date)}`);
    }), fail);
  });
  button.className = "series";
  button.setAttribute("aria-expanded", false);
};

// Does something once an element comes into view; engines that cannot tell do it at once.
const actions = new WeakMap();
const view = window.IntersectionObserver && new IntersectionObserver(entries => entries.forEach(({ isIntersecting, target }) => {
  if (!isIntersecting) return;
  view.unobserve(target);
  actions.get(target)();
}));
const whenSeen = (element, action) => {
  if (!view) return action();
  actions.set(element, action);
  view.observe(element);
};

// Whether the title and the summary of a page hold what was typed.
const isSaid = ({ query }, { title, summary }) => {
  const { text } = engine.normalise(`${title}\n${summary}`);
  return summary && query.pieces.every(({ forms }) => forms.some(form => engine.placeOf(text, form.text, 0) >= 0));
};

// Adds a result. Its snippet is the page's summary where that is enough; else it costs a page, so that it comes only for who sees it.
const addResult = (page, found, needles) => {
  const { title, number, summary } = page, marks = marksIn(title, needles), spellings = found.query.typed.split(/\s+/);
  const item = add(list, "li", "result"), link = add(add(item, "h2"), "a"), meta = add(item, "p", "result-meta");
  const snippet = add(item, "p", "result-snippet"), series = engine.seriesIn(found, number);
  link.href = marked(page.address, spellings);
  addMarked(link, title, marks, 0, title.length);
  addText(meta, [page.kind[1], page.place, chineseDay(page.date)].filter(Boolean).join(" · "));
  if (series.length > 1) offerSeries(meta, series, spellings);
  if (isSaid(found, page)) addSnippet(snippet, { text: summary, title: "" }, needles);
  else whenSeen(snippet, () => engine.loadText(page).then(({ text }) => {
    if (!text || !list.contains(snippet)) return;
    marks.push(...addSnippet(snippet, page, needles));
    if (marks.length) link.href = marked(page.address, marks.map(mark => mark.spelling));
  }));
};

// Says how much was found, what was missing, what was searched besides or instead, and which conditions may be dropped.
const report = found => {
  const { query, isPartial, isGivenUp, corrected, missing } = found, count = found.count(), chosen = facets.querySelectorAll("[aria-pressed=true]");
  const line = text => {
    const element = add(help, "p");
    addText(element, text);
    return element;
  };
  help.textContent = "";
  const said = !count ? `${chosen.length ? "这个范围里" : ""}没有找到“${asked.q}”。`
    : isPartial ? `${isGivenUp ? "读过的页面里" : ""}没有完全一致的结果${missing.length ? `，缺少“${missing.join("”“")}”` : ""}。最接近的有 ${count} 条。`
    : `${corrected ? `没有“${asked.q}”。按“${corrected}”` : ""}找到${found.isCounted() ? "" : "约"} ${count} 条`;
  // What is said again would be read out again.
  if (status.textContent !== said) status.textContent = said;
  if (corrected) addLink(line("您是不是要找："), addressOf({ q: corrected }), corrected);
  const synonyms = engine.usedSynonyms(query);
  if (synonyms.length) line(`也找了：${synonyms.join("、")}`);
  if (count) return;
  const ways = line(chosen.length ? "去掉条件再找：" : "可以换个说法，少写几个字，或从下面的目录查找。");
  chosen.forEach(button => addLink(ways, addressOf({ [button.closest("fieldset").name]: "" }), button.firstChild.data));
};

// Shows pages in place of what was there, or more of them.
const show = (found, pages, start) => {
  if (!start) {
    list.textContent = "";
    showFacets(found.all);
  }
  // Whoever goes on sees the count become exact.
  report(found);
  const needles = needlesFor(found);
  pages.slice(start).forEach(page => addResult(page, found, needles));
  browse.hidden = pages.length > 0;
  sorts.hidden = pages.length < 2;
  Array.from(sorts.children).forEach(button => button.setAttribute("aria-pressed", button.value === asked.sort));
};
