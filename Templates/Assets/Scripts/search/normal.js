// Normal text, as Normalizer.swift makes it.

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
