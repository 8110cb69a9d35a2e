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
  const facts = [kindOf(page.number)[1], page.place, page.date.replace(/(\d+)-0?(\d+)-0?(\d+)/, "$1年$2月$3日")];
  addText(meta, facts.filter(Boolean).join(" · "));
  addSnippet(snippet, page, needles);
  return item;
};

const report = ({ query, isPartial, isCounted }, count) => {
  if (!count) return `没有找到“${query.typed}”。可以换个说法，或少写几个字再试。`;
  if (isPartial) return `没有找到完全一致的结果，以下结果包含部分关键词（${count} 条）`;
  return `找到${isCounted ? "" : "约"} ${count} 条结果`;
};

// Shows an answer in place of what was there.
const show = found => {
  const counts = {};
  found.numbers.map(kindOf).forEach(([name]) => { counts[name] = (counts[name] || 0) + 1; });
  if (!counts[kind]) kind = "";
  const numbers = found.numbers.filter(number => !kind || kindOf(number)[0] === kind);
  return showItems(found, numbers, 0, () => {
    list.textContent = "";
    offerKinds(found, counts);
    browse.hidden = numbers.length > 0;
    status.textContent = report(found, numbers.length);
  });
};

// Adds more results, once all are there and still wanted.
const showItems = (found, numbers, start, prepare) => {
  const own = turn, end = start + AT_ONCE;
  const load = number => loadPage(number).then(loadText).then(page => makeItem(page, needlesFor(found.query, page)));
  return Promise.all(numbers.slice(start, end).map(load)).then(items => {
    if (own !== turn) return;
    prepare();
    items.forEach(item => list.appendChild(item));
    if (start) items[0].querySelector("a").focus();
    more.hidden = end >= numbers.length;
    more.onclick = () => {
      more.onclick = null;
      showItems(found, numbers, end, () => {}).catch(fail);
    };
  });
};
