// The search page: answers as one types, from the files under search/ (see SearchIndex.swift). They are classic scripts,
// the only data that a page on a disk may load. Where this cannot run, the page's lists stay.
(() => {
"use strict";

const part = id => document.getElementById(id);
const input = part("search-input"), list = part("results"), status = part("search-status");
const filters = part("search-filters"), browse = part("browse");
if (!input || !input.form || !list || !status || !filters || !browse) return;

const AT_ONCE = 20; // results
const CANDIDATES = 50; // are compared with the query itself and put in their final order;
const MOST_CANDIDATES = 200; // while too few of them hold it
const LONGEST_QUERY = 80;
const SNIPPET = 100;
const LEAD = 20; // of a snippet, before its first mark
const WEIGHTS = [1, 1.6, 2.1, 4]; // of a term that a page has once, a few times, many times, in its title
const LEAST_SHARE = 0.4; // of the query's terms, for a page that lacks some

// ---- Loading

const received = {}, loading = {};
let directory, paired, isPaired, isWord, joins, runs;
const folds = new Map();

window.noticeboardSearch = (kind, number, stamp, data) => { received[kind + number] = { stamp, data }; };
// For tests: pages and queries must be cut alike.
window.noticeboardSearch.normalise = text => normalise(text).text;
window.noticeboardSearch.termsOf = text => termsOf(normalise(text).text);

const loadScript = (address, key) => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.charset = "utf-8";
  script.src = address;
  script.onload = script.onerror = () => {
    const file = received[key];
    script.remove();
    delete received[key];
    // A copy kept from an older build numbers its pages otherwise.
    if (file && (!directory || file.stamp === directory.stamp)) resolve(file); else reject(new Error(address));
  };
  document.head.appendChild(script);
});

// Keeps what was loaded, but no failure.
const once = (key, start) => {
  if (!loading[key]) (loading[key] = start()).catch(() => { delete loading[key]; });
  return loading[key];
};

const load = (kind, number) => once(kind + number, () => {
  const name = [number >> 8, number & 255].map(n => (n < 16 ? "0" : "") + n.toString(16)).join("/");
  return loadScript(`search/${kind}/${name}.js?v=${directory.build}`, kind + number).then(file => file.data);
});

const loadDirectory = () => once("directory", () => {
  // Browsers may keep files; which build is on line is asked anew every few minutes.
  const age = location.protocol === "file:" ? "" : `?t=${Math.floor(Date.now() / 300000)}`;
  return loadScript(`search/directory.js${age}`, "directory0").then(({ data, stamp }) => {
    if (data.format !== 1) throw new Error("format");
    const word = data.characters.word;
    const one = characters => {
      const pattern = new RegExp(`^[${characters}]$`, "u");
      return character => pattern.test(character);
    };
    paired = data.characters.paired;
    isPaired = one(paired);
    isWord = one(word);
    joins = one(`${word}.`);
    runs = new RegExp(`〔(\\d{4})〕(\\d+)|[${paired}]+|[${word}.]+`, "gu");
    data.characters.folds.forEach(([to, from]) => Array.from(from).forEach(character => folds.set(character, to)));
    directory = Object.assign(data, { stamp });
  });
});

const utf8 = text => unescape(encodeURIComponent(text));

const varints = bytes => ({
  at: 0,
  next() {
    let number = 0, byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = bytes.charCodeAt(this.at++);
      number |= (byte & 127) << shift;
    }
    return number;
  },
  take(count) { return bytes.slice(this.at, this.at += count); }
});

// Resolves to how many pages have a term and which, or to nothing.
const loadPostings = term => {
  const wanted = utf8(term);
  let low = 0, high = directory.terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (utf8(directory.terms[middle]) <= wanted) low = middle + 1; else high = middle;
  }
  return low ? load("terms", low - 1).then(data => findTerm(atob(data), wanted)) : Promise.resolve();
};

const findTerm = (bytes, wanted) => {
  const reader = varints(bytes);
  for (let term = ""; reader.at < bytes.length && term < wanted;) {
    term = term.slice(0, reader.next()) + reader.take(reader.next());
    const count = reader.next(), postings = reader.take(reader.next());
    if (term === wanted) return { count, postings };
  }
};

const loadPage = number => load("pages", Math.floor(number / directory.pagesPerFile)).then(pages => {
  const [title, address, place, date, textFile, aliases] = pages[number % directory.pagesPerFile];
  return { number, title, address, place, date, textFile, names: [title, ...aliases] };
});

const loadText = page => load("texts", page.textFile)
  .then(({ first, texts }) => Object.assign(page, { text: texts[page.number - first] }));

const kindOf = number => {
  let end = 0;
  return directory.kinds.filter(kind => (end += kind[2]) > number)[0];
};

// ---- Normal text, as Normalizer.swift makes it

const REST = "第?[ \\x01]*0*(\\d{1,5})(?=[ \\x01]*号)";
const BRACKETED = new RegExp(`〔[ \\x01]*((?:19|20)\\d\\d)[ \\x01]*〕[ \\x01]*${REST}`, "y");
const BARE = new RegExp(`((?:19|20)\\d\\d)[ \\x01\\-\\u2010-\\u2015\\uff0d]+${REST}`, "y");
const NUMBER = /([1-9]\d{0,2}(?:,\d{3}(?!\d))+|\d+)(?:\.(\d+)(?!\d|\.\d))?/y;

// Returns the normal text, and where each code unit of it begins and ends in the original. Spaces mean nothing between
// Han characters, but part what people type.
const normalise = (text, spacesPart) => {
  let folded = "", position = 0, normal = "", last = " ", gap = "";
  const starts = [], ends = [], from = [], to = [];
  for (const character of text) {
    const found = folds.get(character), replacement = found === undefined ? character : found;
    for (let k = 0; k < replacement.length; k++) starts.push(position), ends.push(position + character.length);
    folded += replacement;
    position += character.length;
  }
  const put = (characters, start, end) => {
    const isApart = gap === "hard" || (gap && joins(last) && joins(characters[0]));
    const added = (normal && isApart ? " " : "") + characters;
    for (let k = 0; k < added.length; k++) from.push(starts[start]), to.push(ends[end - 1]);
    normal += added;
    last = characters.slice(-1);
    gap = "";
  };
  const match = (pattern, start) => {
    pattern.lastIndex = start;
    return pattern.exec(folded);
  };
  const follows = (pattern, start) => new RegExp(pattern, "u").test(folded.slice(Math.max(0, start - 20), start));

  for (let at = 0; at < folded.length;) {
    const character = String.fromCodePoint(folded.codePointAt(at)), isDigit = /\d/.test(character);
    let end = at + character.length, found;
    if (isPaired(character)) {
      put(character, at, end);
    } else if ((found = match(BRACKETED, at)
      || (isDigit && follows(`[${paired}][ \\x01]*$`, at) && match(BARE, at)))) {
      if (isDigit) gap = "";
      end = at + found[0].length;
      put(`〔${found[1]}〕${found[2]}`, at, end);
    } else if (isDigit && (gap || !joins(last))) {
      found = match(NUMBER, at);
      const fraction = !follows("\\d\\.$", at) && found[2];
      end = at + found[fraction ? 0 : 1].length;
      put(found[1].replace(/,/g, "") + `.${fraction || ""}`.replace(/\.?0*$/, ""), at, end);
    } else if (isWord(character)) {
      put(character, at, end);
    } else if (!/[ \x01]/.test(character) || (spacesPart && character === " ")) {
      gap = "hard";
    } else {
      gap = gap || "soft";
    }
    at = end;
  }
  return { text: normal, from, to };
};

// ---- Terms, as TermReader.swift cuts them

// In a query, the number of a document stands for its parts too.
const termsOf = (normal, isQuery) => {
  const terms = [];
  normal.replace(runs, (run, year, number) => {
    const characters = Array.from(run);
    if (year) terms.push(...[`${year}#${number}`, year, number].slice(0, isQuery ? 1 : 3));
    else if (isPaired(characters[0])) characters.slice(1).forEach((next, i) => terms.push(characters[i] + next));
    else terms.push(run);
  });
  return terms;
};

const flat = lists => Array.from(new Set([].concat(...lists)));

const parse = typed => {
  // Han characters set apart (村 务 公 开) are one word.
  const apart = new RegExp(`(^|\\s)[${paired}](\\s+[${paired}])+(?=\\s|$)`, "gu");
  const text = typed.slice(0, LONGEST_QUERY).replace(apart, words => ` ${words.replace(/\s/g, "")}`);
  const pieces = flat(normalise(text, true).text.split(" ").filter(Boolean));
  const terms = flat(pieces.map(piece => termsOf(piece, true)));
  const isSingle = !terms.length;
  return {
    typed, pieces, isSingle, whole: normalise(text).text,
    // A single Han character is looked for in titles.
    terms: isSingle ? flat(pieces.map(piece => Array.from(piece))) : terms,
    // Where each piece is one term, a page that has the terms holds the pieces.
    isCertain: isSingle || pieces.every(piece => terms.indexOf(piece) >= 0)
  };
};

// ---- Finding

// Resolves to the pages that hold all terms, and those that hold some; best first, of equals the lower.
const find = query => Promise.all(query.terms.map(loadPostings)).then(lists => {
  const pages = directory.pages, scores = new Float32Array(pages), counts = new Uint8Array(pages);
  const present = lists.filter(Boolean), all = [], some = [];
  present.forEach(({ count, postings }) => {
    const idf = Math.log(1 + (pages - count + 0.5) / (count + 0.5)), reader = varints(postings);
    for (let page = 0; reader.at < postings.length;) {
      const packed = reader.next();
      page += packed >>> 2;
      scores[page] += idf * WEIGHTS[packed & 3];
      counts[page]++;
    }
  });
  counts.forEach((count, page) => {
    if (count && count === lists.length) all.push(page);
    else if (count && count >= present.length * LEAST_SHARE) some.push(page);
  });
  [all, some].forEach(numbers => numbers.sort((a, b) => scores[b] - scores[a] || a - b));
  return { query, scores, all, some };
});

// Where normal text holds a piece, words and numbers as a whole; -1 if nowhere.
const placeOf = (text, piece, start) => {
  const cuts = (inside, outside) => isWord(inside) && joins(outside);
  let at = text.indexOf(piece, start);
  while (at >= 0 && (cuts(piece[0], text[at - 1]) || cuts(piece.slice(-1), text[at + piece.length]))) {
    at = text.indexOf(piece, at + 1);
  }
  return at;
};

const has = (texts, piece) => texts.some(text => placeOf(text, piece, 0) >= 0);

// How near a page comes: 5 by title, 4 by another name, 3 by part of one, 2 by what it says, 1 by its pieces, 0 not.
const judge = (query, page) => {
  const names = page.names.map(name => normalise(name).text), all = [...names, normalise(page.text || "").text];
  const place = names.indexOf(query.whole);
  if (place >= 0) return place ? 4 : 5;
  if (has(names, query.whole)) return 3;
  if (has(all, query.whole)) return 2;
  return query.isCertain || query.pieces.every(piece => has(all, piece)) ? 1 : 0;
};

// Resolves to the pages in their final order; of the first, those that only happen to hold all terms go.
const rank = (outcome, count) => {
  const { query, scores } = outcome, tail = outcome.all.slice(count), grades = {};
  const compare = page => {
    const grade = grades[page.number] = judge(query, page);
    const isSettled = grade > 2 || page.text !== undefined || (query.isCertain && query.pieces.length < 2);
    return isSettled ? page.number : loadText(page).then(compare);
  };
  return Promise.all(outcome.all.slice(0, count).map(number => loadPage(number).then(compare))).then(head => {
    const exact = head.filter(number => grades[number])
      .sort((a, b) => grades[b] - grades[a] || scores[b] - scores[a] || a - b);
    if (exact.length < AT_ONCE && tail.length && count < MOST_CANDIDATES) return rank(outcome, count * 2);
    return { query, numbers: exact.length ? exact.concat(tail) : [], isCounted: query.isCertain || !tail.length };
  });
};

// Resolves to the pages that hold the query, or else, and said so, those that hold parts of it.
const answer = query => find(query).then(outcome => rank(outcome, CANDIDATES).then(ranked =>
  ranked.numbers.length || query.isSingle ? ranked
    : { query, numbers: outcome.all.concat(outcome.some), isPartial: true }));

// ---- Marks and snippets

// What to mark on a page: pieces of the query, or terms of those it does not hold.
const needlesFor = (query, page) => {
  const texts = [...page.names, page.text].map(text => normalise(text).text);
  return flat(query.pieces.filter(piece => query.isSingle || !isPaired(piece))
    .map(piece => has(texts, piece) ? piece : termsOf(piece, true)));
};

const marksIn = (text, needles) => {
  const normal = normalise(text), marks = [];
  needles.forEach(needle => {
    for (let at = -1; (at = placeOf(normal.text, needle, at + 1)) >= 0;) {
      marks.push({ needle, start: normal.from[at], end: normal.to[at + needle.length - 1] });
    }
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
};

const add = (parent, tag) => parent.appendChild(document.createElement(tag));
// Halves of a character that was cut through are left out.
const addText = (parent, text) => parent.appendChild(document.createTextNode(
  text.replace(/\n/g, " ").replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "")));

// Adds text[start..<end]; where marks meet they are one.
const addMarked = (element, text, marks, start, end) => {
  let position = start;
  for (let i = 0; i < marks.length && marks[i].start < end; i++) {
    const first = Math.max(marks[i].start, start);
    let last = marks[i].end;
    while (i + 1 < marks.length && marks[i + 1].start <= last) last = Math.max(last, marks[++i].end);
    last = Math.min(last, end);
    if (last <= first) continue;
    addText(element, text.slice(position, first));
    addText(add(element, "mark"), text.slice(first, last));
    position = last;
  }
  addText(element, text.slice(position, end));
};

// The stretch of a page's text that has the most of the query.
const addSnippet = (element, page, needles) => {
  // The title stands above already.
  const text = page.text.indexOf(page.title) ? page.text : page.text.slice(page.title.length).trim();
  const marks = marksIn(text, needles);
  let most = 0, start = 0;
  marks.slice(0, 200).forEach((mark, i) => {
    const near = marks.slice(i, i + 50).filter(other => other.end <= mark.start + SNIPPET - LEAD);
    const held = new Set(near.map(other => other.needle)).size;
    if (held > most) most = held, start = Math.max(0, mark.start - LEAD);
  });
  const end = Math.min(text.length, start + SNIPPET);
  if (start) addText(element, "…");
  addMarked(element, text, marks, start, end);
  if (end < text.length) addText(element, "…");
};

// ---- The page

let turn = 0, lastTyped = null, kind = "", timer = 0, isComposing = false;
list.insertAdjacentHTML("afterend", '<button type="button" id="search-more" hidden>显示更多</button>');
const more = part("search-more");

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

const offerKinds = (found, counts) => {
  filters.textContent = "";
  if (Object.keys(counts).length < 2) return;
  [["", "全部"], ...directory.kinds].filter(([name]) => !name || counts[name]).forEach(([name, label]) => {
    const button = add(filters, "button");
    button.type = "button";
    button.className = "search-filter";
    button.setAttribute("aria-pressed", kind === name);
    button.textContent = `${label}（${counts[name] || found.numbers.length}）`;
    button.onclick = () => {
      kind = name;
      turn++;
      show(found).then(() => filters.querySelector("[aria-pressed=true]").focus()).catch(fail);
    };
  });
};

const reset = text => {
  list.textContent = filters.textContent = "";
  more.hidden = true;
  browse.hidden = false;
  status.textContent = text;
};

const fail = () => {
  lastTyped = null;
  reset("检索数据没有载入。请刷新页面再试，或从下面的目录查找。");
};

const search = () => {
  const typed = input.value.trim();
  clearTimeout(timer);
  if (typed === lastTyped) return;
  const own = ++turn;
  lastTyped = typed;
  // To be passed on, and to come back to.
  const address = location.href.replace(/[?#].*/, "") + (typed && `?q=${encodeURIComponent(typed)}`);
  try { history.replaceState(null, "", address); } catch (error) { /* not vital */ }
  if (!typed) return reset("");
  // Said at once at first, else only when it takes long.
  const slow = setTimeout(() => { if (own === turn) status.textContent = "正在载入…"; }, directory ? 300 : 0);
  loadDirectory().then(() => answer(parse(typed))).then(found => { if (own === turn) return show(found); })
    .catch(() => { if (own === turn) fail(); }).then(() => clearTimeout(slow));
};

const searchSoon = () => {
  clearTimeout(timer);
  timer = setTimeout(search, 200);
};

// Nothing happens while an input method is still at work on a word.
const isAtWork = event => isComposing || event.isComposing || event.keyCode === 229;
input.addEventListener("compositionstart", () => { isComposing = true; clearTimeout(timer); });
input.addEventListener("compositionend", () => { isComposing = false; searchSoon(); });
input.addEventListener("input", event => { if (!isAtWork(event)) searchSoon(); });
input.addEventListener("keydown", event => { if (event.key === "Enter" && isAtWork(event)) event.preventDefault(); });
input.addEventListener("focus", () => { loadDirectory().catch(() => {}); });
input.form.addEventListener("submit", event => { event.preventDefault(); if (!isComposing) search(); });

const asked = /[?&]q=([^&#]*)/.exec(location.search);
try { if (asked) input.value = decodeURIComponent(asked[1].replace(/\+/g, " ")); } catch (error) { /* not UTF-8 */ }
search();
})();
