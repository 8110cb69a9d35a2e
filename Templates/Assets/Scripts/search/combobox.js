// Names that what is typed may mean, below the field: a combobox whose choice is made by hand (ARIA Authoring Practices).

const words = document.getElementById("search-words");
Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": words.id, "aria-expanded": false })
  .forEach(([name, value]) => input.setAttribute(name, value));
const MOST_WORDS = 6;
let active = -1, wordTurn = 0;

const activate = index => {
  const word = words.children[active = index];
  Array.from(words.children).forEach(other => other.setAttribute("aria-selected", other === word));
  input.setAttribute("aria-activedescendant", word ? word.id : "");
  if (word) words.scrollTop = word.offsetTop - words.offsetTop;
};

const openWords = names => {
  words.textContent = "";
  names.forEach((name, k) => {
    const word = add(words, "li");
    word.id = `word-${k}`;
    word.setAttribute("role", "option");
    addText(word, name);
  });
  words.hidden = !names.length;
  input.setAttribute("aria-expanded", !words.hidden);
  activate(-1);
};

const closeWords = () => {
  wordTurn++;
  openWords([]);
};

// Resolves once they are there.
const offerWords = () => {
  const own = ++wordTurn, typed = input.value.trim();
  return (typed ? suggest(typed, MOST_WORDS) : Promise.resolve([])).then(names => {
    if (own === wordTurn) openWords(names.filter(name => name !== typed));
  }, () => {});
};

const choose = word => {
  input.value = word.textContent;
  go({ q: input.value }, true);
};

const moveInWords = event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], count = words.children.length;
  // Beyond either end comes the field itself, then the other end.
  const move = size => activate((active + step + size + 2) % (size + 1) - 1);
  if (event.key === "Escape") {
    if (words.hidden) input.value = "", searchSoon(); else closeWords();
  } else if (event.key === "Enter" && active >= 0) {
    choose(words.children[active]);
  } else if (step) {
    if (count) move(count); else offerWords().then(() => words.hidden || move(words.children.length));
  } else {
    return;
  }
  event.preventDefault();
};
