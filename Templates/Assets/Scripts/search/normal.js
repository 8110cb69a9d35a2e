// Normal text, as Normalizer.swift makes it.

let paired, runs;
const folds = new Map(), simple = new Map(), classes = new Map();
let known, afterPaired;

// Lets the client know characters as the index does.
const learnCharacters = ({ paired: paired_, word, folds: lists }) => {
  paired = paired_;
  runs = new RegExp(`〔(\\d{4})〕(\\d+)|[${paired}]+|[${word}.]+`, "gu");
  known = new RegExp(`^(?:([${paired}])|[${word}])$`, "u");
  afterPaired = new RegExp(`[${paired}][ \\x01]*$`, "u");
  lists.forEach(([to, from, following = 0]) => {
    Array.from(from).forEach(character => folds.set(character, to));
    // An alphabet: what follows the one stands for what follows the other.
    for (let k = 1; k <= following; k++) folds.set(...[from, to].map(first => String.fromCharCode(first.charCodeAt(0) + k)));
  });
};

// 2 for characters of scripts that are cut by twos, 1 for those of words, else 0; few characters are asked for often.
const classOf = character => {
  let found = classes.get(character);
  if (found === undefined) {
    const match = known.exec(character);
    classes.set(character, found = match ? match[1] ? 2 : 1 : 0);
  }
  return found;
};
const isPaired = character => classOf(character) === 2;
const isWord = character => classOf(character) === 1;
const joins = character => character === "." || isWord(character);

const fold = character => {
  const found = folds.get(character), replacement = found === undefined ? character : found;
  if (!simple.size) return replacement;
  let simplified = "";
  for (const part of replacement) simplified += simple.get(part) || part;
  return simplified;
};

const NUMERALS = "〇零一二三四五六七八九";
// Three or five are no year.
const YEAR = new RegExp(`(^|[^${NUMERALS}])([${NUMERALS}]{4})(?=年)`, "g");
// The year and number of a document, with or without brackets.
const DOCUMENT = /(?:〔[ \x01]*((?:19|20)\d\d)[ \x01]*〕[ \x01]*|((?:19|20)\d\d)[ \x01\-\u2010-\u2015\uff0d]+)第?[ \x01]*0*(\d{1,5})(?=[ \x01]*号)/y;
const NUMBER = /([1-9]\d{0,2}(?:,\d{3}(?!\d))+|\d+)(?:\.(\d+)(?!\d|\.\d))?/y;

const AFTER_DOT = /\d\.$/;

// Returns the normal text, and where each code unit of it begins and ends in the original. Spaces mean nothing between
// Han characters, but part what people type.
const normalise = (text, spacesPart) => {
  let folded = "", position = 0, normal = "", last = " ", gap = "";
  const starts = [], ends = [], from = [], to = [];
  for (const character of text) {
    const replacement = fold(character);
    for (let k = 0; k < replacement.length; k++) starts.push(position), ends.push(position + character.length);
    folded += replacement;
    position += character.length;
  }
  folded = folded.replace(YEAR, (_, before, year) =>
    before + year.replace(/./g, numeral => Math.max(0, NUMERALS.indexOf(numeral) - 1)));
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
  const follows = (pattern, start) => pattern.test(folded.slice(Math.max(0, start - 20), start));

  for (let at = 0; at < folded.length;) {
    const character = String.fromCodePoint(folded.codePointAt(at)), isDigit = character >= "0" && character <= "9";
    let end = at + character.length, found;
    if (isPaired(character)) {
      put(character, at, end);
    } else if ((character === "〔" || (isDigit && follows(afterPaired, at))) && (found = match(DOCUMENT, at))) {
      if (isDigit) gap = "";
      end = at + found[0].length;
      put(`〔${found[1] || found[2]}〕${found[3]}`, at, end);
    } else if (isDigit && (gap || !joins(last))) {
      found = match(NUMBER, at);
      const fraction = !follows(AFTER_DOT, at) && found[2];
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
