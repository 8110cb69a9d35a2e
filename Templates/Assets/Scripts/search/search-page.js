// The search page: answers what its address asks for, and leaves the rest to parts. Where this cannot run, the page's lists stay, and a
// sentence says so.

if (!browse) return;

const AT_ONCE = 10; // results,
const IN_SIGHT = 5; // of which the others are looked for when somebody comes to the last: each may cost a page
const ASKED = ["q", ...CONDITIONS];
const asked = {}, questions = document.querySelector(".suggestions");
let turn = 0, count, top = 0, isSettled;

// Suggestions, answers as one types, and what was searched last come with whoever may want them.
let typing;
const loadTyping = () => loadPart("typing").then(part => { typing = part; }, () => {});
const tell = what => { if (typing) typing[what](); };

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
  narrowable = null;
  more.hidden = facets.hidden = sorts.hidden = true;
  browse.hidden = false;
  status.textContent = text;
};

const fail = error => {
  // The portal was built anew meanwhile: once, everything is fetched again.
  if (error.message === "build" && !(history.state || {}).isAgain) {
    keep({ isAgain: true }, location.href);
    location.reload();
  } else reset("检索数据没有载入。请刷新再试，或从下面的目录找。");
};

const search = (start = 0) => {
  const own = ++turn;
  tell("attend");
  if (questions) questions.hidden = !!asked.q;
  if (!asked.q) return reset("");
  // Said at once at first, else only when it takes long.
  const slow = setTimeout(() => { if (own === turn && !start) status.textContent = "正在载入…"; }, directory ? 300 : 0);
  const unlessOver = action => value => own === turn && action(value);
  const showFrom = (found, from, end) => {
    setBusy(true);
    return found.take(end).then(pages => pause().then(unlessOver(() => {
      // What is left may still turn out to lack what was typed: to know costs pages.
      const isMore = pages.length === end && found.isMore();
      setBusy(false);
      show(found, pages, from);
      more.hidden = !isMore || end < count;
      if (isMore && end < count) whenSeen(list.lastChild, () => step(found, end).catch(unlessOver(fail)));
    })));
  };
  const step = (found, from) => showFrom(found, from, Math.min(from + IN_SIGHT, count));
  answer(asked.q, asked).then(found => top ? showFrom(found, start, count) : step(found, start))
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
  if (isFinal) tell("closeWords"), tell("remember");
  if (!isNew) return;
  count = AT_ONCE;
  search();
};

// What the address asks for, now and when somebody comes back.
const resume = () => {
  const state = history.state || {};
  Object.assign(asked, read(location.search));
  input.value = asked.q;
  tell("closeWords");
  isSettled = !!asked.q;
  count = state.count || AT_ONCE;
  top = state.top || 0;
  search();
};

// ---- What is pressed

["compositionstart", "compositionend"].forEach((name, isOver) => input.addEventListener(name, () => { shared.isComposing = !isOver; }));
input.onfocus = loadTyping;
input.form.onsubmit = event => {
  event.preventDefault();
  if (!shared.isComposing) go({ q: input.value.trim() }, true);
};
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
    tell("remember");
  } else if (bare(link.href) === bare(location.href)) {
    event.preventDefault();
    const changes = read(link.search);
    input.value = changes.q;
    go(changes, true);
  }
};
window.onpopstate = resume;

part("search-wait").remove();
facets.open = matchMedia("(min-width: 56em)").matches;
Object.assign(shared, { input, list, help, facets, asked, go, fail, addressOf, marked, chineseDay, add, addText, addButton, addLink, stored });
resume();
if (!asked.q || document.activeElement === input || stored("noticeboard-recent")) loadTyping();
