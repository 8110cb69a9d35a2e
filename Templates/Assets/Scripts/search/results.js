// The list of what was found.

const part = id => document.getElementById(id);
const [input, status, sorts, help, facets, list, more, browse] = [
  "search-input", "search-status", "search-sort", "search-help", "search-facets", "results", "search-more", "browse"
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
  return addText(button, text);
};

const chineseDay = date => date.replace(/(\d+)-0?(\d+)-0?(\d+)/, "$1年$2月$3日");

// What the page that is opened is to mark, in its own spelling.
const marked = (address, spellings) => `${address}#hl=${flat(spellings).slice(0, 8).map(encodeURIComponent).join("|")}`;

// The further pages of a series stand behind a button.
const offerSeries = (meta, numbers, spellings) => {
  const button = addButton(meta, `共 ${numbers.length} 期`, () =>
    loadPart("series").then(toggle => toggle(button, numbers, spellings)).catch(fail));
  button.className = "series";
  button.setAttribute("aria-expanded", false);
};

// Does something once an element comes into view.
const whenSeen = (element, action) => new IntersectionObserver((entries, view) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  view.disconnect();
  action();
}).observe(element);

// Whether the title and the summary of a page hold what was typed.
const isSaid = ({ query }, { title, summary }) => {
  const texts = [normalise(`${title}\n${summary}`).text];
  return summary && query.pieces.every(({ forms }) => forms.some(form => has(texts, form.text)));
};

// Adds a result. Its snippet is the page's summary where that is enough; else it costs a page, so that it comes only for who sees it.
const addResult = (page, found, needles) => {
  const { title, number, summary } = page, marks = marksIn(title, needles), spellings = found.query.typed.split(/\s+/);
  const item = add(list, "li", "result"), link = add(add(item, "h2"), "a"), meta = add(item, "p", "result-meta");
  const snippet = add(item, "p", "result-snippet"), series = seriesIn(found, number);
  link.href = marked(page.address, spellings);
  addMarked(link, title, marks, 0, title.length);
  addText(meta, [page.kind[1], page.place, chineseDay(page.date)].filter(Boolean).join(" · "));
  if (series.length > 1) offerSeries(meta, series, spellings);
  if (isSaid(found, page)) addSnippet(snippet, { text: summary, title: "" }, needles);
  else whenSeen(snippet, () => loadText(page).then(({ text }) => {
    if (!text || !list.contains(snippet)) return;
    marks.push(...addSnippet(snippet, page, needles));
    if (marks.length) link.href = marked(page.address, marks.map(mark => mark.spelling));
  }));
};

// Says how much was found, and what was searched besides; an answer in place of the one asked for says so itself (instead.js).
const report = found => {
  const count = found.count(), synonyms = usedSynonyms(found.query);
  const line = text => addText(add(help, "p"), text);
  help.textContent = "";
  const said = isNarrowed() && !count ? `这个范围里没有找到“${asked.q}”。`
    : found.report ? found.report(count, line) : `找到${found.isCounted() ? "" : "约"} ${count} 条`;
  // What is said again would be read out again.
  if (status.textContent !== said) status.textContent = said;
  if (synonyms.length) line(`也找了：${synonyms.join("、")}`);
};

// Facets are counted where they are open, or chosen from.
const isNarrowed = () => CONDITIONS.some(name => name !== "sort" && asked[name]);
let narrowable, isCounted = false; // the pages of the answer that is shown
const showFacets = () => {
  const all = narrowable;
  if (!all) return;
  facets.hidden = all.length < 2 && !isNarrowed();
  if (facets.open || isCounted || isNarrowed()) loadPart("narrow").then(narrow => {
    isCounted = true;
    if (narrowable === all) narrow.showFacets(all);
  }).catch(fail);
};
facets.ontoggle = showFacets;

// Shows pages in place of what was there, or more of them.
const show = (found, pages, start) => {
  // Whoever goes on sees the count become exact.
  report(found);
  if (!start) list.textContent = "";
  if (narrowable !== found.all) {
    narrowable = found.all;
    showFacets();
  }
  const needles = needlesFor(found);
  pages.slice(start).forEach(page => addResult(page, found, needles));
  browse.hidden = pages.length > 0;
  sorts.hidden = pages.length < 2;
  [...sorts.children].forEach(button => button.setAttribute("aria-pressed", button.value === asked.sort));
};
