// The list of what was found.

const AT_ONCE = 20; // results

const part = id => document.getElementById(id);
const input = part("search-input"), list = part("results"), status = part("search-status");
const filters = part("search-filters"), browse = part("browse");
let more, turn = 0, kind = "";

const makeItem = (page, needles) => {
  const item = document.createElement("li"), link = add(add(item, "h2"), "a");
  const meta = add(item, "p"), snippet = add(item, "p");
  item.className = "result";
  meta.className = "result-meta";
  snippet.className = "result-snippet";
  link.href = page.address;
  addMarked(link, page.title, marksIn(page.title, needles), 0, page.title.length);
  const facts = [page.kind[1], page.place, page.date.replace(/(\d+)-0?(\d+)-0?(\d+)/, "$1年$2月$3日")];
  addText(meta, facts.filter(Boolean).join(" · "));
  addSnippet(snippet, page, needles);
  return item;
};

const report = list => {
  if (!list.count()) return `没有找到“${list.typed}”。可以换个说法，或少写几个字再试。`;
  if (list.isPartial) return `没有找到完全一致的结果，以下结果包含部分关键词（${list.count()} 条）`;
  const correction = list.corrected ? `没有“${list.typed}”，以下是“${list.corrected}”的结果。` : "";
  return `${correction}找到${list.isCounted() ? "" : "约"} ${list.count()} 条结果`;
};

// Shows an answer in place of what was there.
const show = answer => showItems(answer, 0, () => {
  list.textContent = "";
  offerKinds(answer);
  browse.hidden = answer.count() > 0;
  status.textContent = report(answer);
});

// Adds more results, once all are there and still wanted.
const showItems = (answer, start, prepare) => {
  const own = turn, end = start + AT_ONCE;
  const makeItems = pages => Promise.all(pages.slice(start).map(page => loadText(page)
    .then(() => makeItem(page, needlesFor(answer.query, page)))));
  return answer.take(end).then(makeItems).then(items => {
    if (own !== turn) return;
    prepare();
    items.forEach(item => list.appendChild(item));
    if (start && items.length) items[0].querySelector("a").focus();
    more.hidden = items.length < AT_ONCE;
    more.onclick = () => {
      more.onclick = null;
      showItems(answer, end, () => {}).catch(fail);
    };
  });
};
