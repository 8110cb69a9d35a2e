// The search page: answers as one types. Where this cannot run, the page's lists stay, and a sentence says so.

if (!browse) return;

const AT_ONCE = 10; // results,
const IN_SIGHT = 5; // of which the others are looked for when somebody comes to the last: each may cost a page
const MOST_RECENT = 8;
const ASKED = ["q", "sort", ...FACETS];
const asked = {}, [recentBox, recentList, recentClear] = ["input", "ul", "button"].map(tag => recent.querySelector(tag));
const questions = document.querySelector(".suggestions");
let turn = 0, count, top = 0, isSettled, timer, isComposing = false;

// The engine comes when somebody is about to search; `ask` is for tests.
const ownAddress = document.currentScript.src;
let engineLoading;
const loadEngine = () => engineLoading = engineLoading || new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = ownAddress.replace("search.js", "search-engine.js");
  script.onload = () => resolve(engine = window.noticeboardSearch.engine);
  script.onerror = () => {
    engineLoading = null;
    reject(new Error(script.src));
  };
  document.head.appendChild(script);
});
window.noticeboardSearch = { ask: (typed, options) => loadEngine().then(() => window.noticeboardSearch.ask(typed, options)) };

const bare = address => address.replace(/[?#].*/, "");

const read = question => {
  const given = new URLSearchParams(question), found = {};
  ASKED.forEach(name => { found[name] = given.get(name) || ""; });
  return found;
};

// To be passed on, and to come back to.
const addressOf = changes => {
  const all = Object.assign({}, asked, changes), given = ASKED.filter(name => all[name]);
  return bare(location.href) + given.map((name, k) => `${k ? "&" : "?"}${name}=${encodeURIComponent(all[name])}`).join("");
};

// Not vital, and some engines refuse it on a disk.
const keep = (state, address, isNew) => {
  try { history[isNew ? "pushState" : "replaceState"](state, "", address); } catch (error) { /* as said */ }
};

// Whether results are still to come, as who cannot see the list is told.
const setBusy = isBusy => { list.setAttribute("aria-busy", isBusy); };

const reset = text => {
  setBusy(false);
  list.textContent = help.textContent = "";
  more.hidden = facets.hidden = sorts.hidden = true;
  browse.hidden = false;
  status.textContent = text;
};

const fail = error => {
  // The portal was built anew meanwhile: once, everything is fetched again.
  if (error.message === "build" && !(history.state || {}).isAgain) {
    keep({ isAgain: true }, location.href);
    location.reload();
  } else reset("检索数据没有载入。请刷新页面再试，或从下面的目录查找。");
};

const search = (start = 0) => {
  const own = ++turn;
  clearTimeout(timer);
  if (questions) questions.hidden = !!asked.q;
  showRecent();
  if (!asked.q) return reset("");
  // Said at once at first, else only when it takes long.
  const slow = setTimeout(() => { if (own === turn && !start) status.textContent = "正在载入…"; }, engine ? 300 : 0);
  const unlessOver = action => value => own === turn && action(value);
  const showFrom = (found, from, end) => {
    setBusy(true);
    return found.take(end).then(pages => engine.pause().then(unlessOver(() => {
      // What is left may still turn out to lack what was typed: to know costs pages.
      const isMore = pages.length === end && found.isMore();
      setBusy(false);
      show(found, pages, from);
      more.hidden = !isMore || end < count;
      if (isMore && end < count) whenSeen(list.lastChild, () => step(found, end).catch(unlessOver(fail)));
    })));
  };
  const step = (found, from) => showFrom(found, from, Math.min(from + IN_SIGHT, count));
  loadEngine().then(() => engine.answer(asked.q, asked))
    .then(found => top ? showFrom(found, start, count) : step(found, start))
    .then(unlessOver(() => {
      if (start && list.children[start]) list.children[start].querySelector("a").focus();
      if (top) scrollTo(0, top);
      top = 0;
    })).catch(unlessOver(fail)).then(() => clearTimeout(slow));
};

// Typing changes the entry of the history that it began; what Enter or a press asked for stays, and Back comes to it.
const go = (changes, isFinal) => {
  const address = addressOf(changes), isNew = address !== addressOf({});
  if (isNew) keep(null, address, isSettled || !("q" in changes));
  isSettled = isFinal;
  Object.assign(asked, changes);
  if (isFinal) closeWords(), remember();
  if (!isNew) return;
  count = AT_ONCE;
  search();
};

const submit = () => go({ q: input.value.trim() }, true);

const searchSoon = () => {
  clearTimeout(timer);
  offerWords();
  timer = setTimeout(() => go({ q: input.value.trim() }), 200);
};

// What the address asks for, now and when somebody comes back.
const resume = () => {
  const state = history.state || {};
  Object.assign(asked, read(location.search));
  input.value = asked.q;
  closeWords();
  isSettled = !!asked.q;
  count = state.count || AT_ONCE;
  top = state.top || 0;
  search();
};

// ---- What was searched last: line by line, kept only where somebody asked for it; "" where it is not, or cannot be

const RECENT = "noticeboard-recent";

const kept = value => {
  try {
    if (value === "") localStorage.removeItem(RECENT); else if (value) localStorage.setItem(RECENT, value);
    return localStorage.getItem(RECENT) || "";
  } catch (error) { return ""; }
};

const remember = () => {
  if (kept() && asked.q) kept(`\n${flat([asked.q, ...kept().split("\n")]).filter(Boolean).slice(0, MOST_RECENT).join("\n")}`);
};

const showRecent = () => {
  const searches = kept().split("\n").filter(Boolean);
  recent.hidden = !!asked.q;
  recentBox.checked = !!kept();
  recentList.textContent = "";
  searches.forEach(typed => addLink(add(recentList, "li"), addressOf({ q: typed }), typed));
  recentClear.hidden = !searches.length;
};

recentBox.onchange = () => { kept(recentBox.checked ? "\n" : ""); showRecent(); };
recentClear.onclick = () => { kept("\n"); showRecent(); recentBox.focus(); };

// ---- What is pressed

// Nothing happens while an input method is still at work on a word.
const isAtWork = event => isComposing || event.isComposing || event.keyCode === 229;
const listeners = {
  compositionstart() { isComposing = true; clearTimeout(timer); },
  compositionend() { isComposing = false; searchSoon(); },
  input(event) { if (!isAtWork(event)) searchSoon(); },
  keydown(event) { if (!isAtWork(event)) moveInWords(event); else if (event.key === "Enter") event.preventDefault(); },
  focus() { loadEngine().then(() => engine.loadDirectory()).catch(() => {}); },
  blur: closeWords
};
Object.keys(listeners).forEach(name => input.addEventListener(name, listeners[name]));
input.form.onsubmit = event => {
  event.preventDefault();
  if (!isComposing) submit();
};
words.onmousedown = event => event.preventDefault();
words.onclick = event => { if (event.target !== words) choose(event.target); };
sorts.onclick = ({ target: { value } }) => { if (value !== undefined) go({ sort: value }, true); };
more.onclick = () => {
  count += AT_ONCE;
  search(list.children.length);
};
part("main").onclick = event => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (list.contains(link)) {
    keep({ count, top: scrollY }, location.href);
    remember();
  } else if (bare(link.href) === bare(location.href)) {
    event.preventDefault();
    const changes = read(link.search);
    input.value = changes.q;
    go(changes, true);
  }
};
window.onpopstate = resume;

part("search-wait").remove();
Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": "search-words", "aria-expanded": false })
  .forEach(([name, value]) => input.setAttribute(name, value));
facets.open = matchMedia("(min-width: 56em)").matches;
resume();
