// The search page: answers as one types. Where this cannot run, the page's lists stay.

if (!input || !input.form || !list || !status || !filters || !browse) return;

let lastTyped = null, timer = 0, isComposing = false;
list.insertAdjacentHTML("afterend", '<button type="button" id="search-more" hidden>显示更多</button>');
more = part("search-more");

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
  const own = turn + 1;
  lastTyped = typed;
  // To be passed on, and to come back to.
  const address = location.href.replace(/[?#].*/, "") + (typed && `?q=${encodeURIComponent(typed)}`);
  try { history.replaceState(null, "", address); } catch (error) { /* not vital */ }
  if (!typed) {
    turn++;
    return reset("");
  }
  // Said at once at first, else only when it takes long.
  const slow = setTimeout(() => { if (own === turn) status.textContent = "正在载入…"; }, directory ? 300 : 0);
  kind = "";
  searchFor(typed).catch(() => { if (own === turn) fail(); }).then(() => clearTimeout(slow));
};

const searchFor = typed => {
  const own = ++turn;
  return answer(typed, { kind }).then(found => { if (own === turn) return show(Object.assign(found, { typed })); });
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
