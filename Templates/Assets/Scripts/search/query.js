// What is asked for.

const LONGEST_QUERY = 80;

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
