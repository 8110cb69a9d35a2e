// What was searched last: line by line, kept only where somebody asked for it; "" where it is not, or cannot be.

const RECENT = "noticeboard-recent";
const MOST_RECENT = 8;
const recent = document.getElementById("search-recent");
const [recentBox, recentList, recentClear] = ["input", "ul", "button"].map(tag => recent.querySelector(tag));

const kept = value => {
  try {
    if (value === "") localStorage.removeItem(RECENT); else if (value) localStorage.setItem(RECENT, value);
  } catch (error) { /* nothing is kept */ }
  return stored(RECENT);
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
