// What happens while somebody types: suggestions, and an answer after every pause.

const PAUSE = 200; // milliseconds
let timer;

const searchSoon = () => {
  clearTimeout(timer);
  offerWords();
  timer = setTimeout(() => go({ q: input.value.trim() }), PAUSE);
};

// Nothing happens while an input method is still at work on a word.
const isAtWork = event => core.isComposing || event.isComposing || event.keyCode === 229;
const listeners = {
  compositionstart() { clearTimeout(timer); },
  compositionend: searchSoon,
  input(event) { if (!isAtWork(event)) searchSoon(); },
  keydown(event) { if (!isAtWork(event)) moveInWords(event); else if (event.key === "Enter") event.preventDefault(); },
  blur: closeWords
};
Object.keys(listeners).forEach(name => input.addEventListener(name, listeners[name]));
words.onmousedown = event => event.preventDefault();
words.onclick = event => { if (event.target !== words) choose(event.target); };

// A search begins, whatever led to it.
const attend = () => {
  clearTimeout(timer);
  showRecent();
};

attend();
loadDirectory().catch(() => {});
// What was typed before this was there.
if (!core.isComposing && input.value.trim() !== asked.q) searchSoon();
