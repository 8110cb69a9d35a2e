// What is asked for: pieces, each with the forms that meet it.

const LONGEST_QUERY = 80;
const SYNONYM_WEIGHT = 0.6;

// A comma between full-width digits parts thousands, as nobody lists them so.
const typedText = typed => typed.slice(0, LONGEST_QUERY).replace(/([０-９])，(?=[０-９]{3})/g, "$1,");

const piecesOf = typed => {
  // Han characters set apart (村 务 公 开) are one word.
  const apart = new RegExp(`(^|\\s)[${paired}](\\s+[${paired}])+(?=\\s|$)`, "gu");
  const text = typedText(typed).replace(apart, words => ` ${words.replace(/\s/g, "")}`);
  return flat(normalise(text, true).text.split(" ").filter(Boolean));
};

// What holds the text itself is found by it.
const synonymsOf = text => flat(directory.groups.filter(group => group.indexOf(text) >= 0)).filter(word => placeOf(word, text, 0) < 0);

// Those that pages were found by.
const usedSynonyms = query =>
  flat(query.pieces.map(({ forms }) => forms.slice(1).filter(form => form.isUsed).map(form => form.text)));

const parse = (typed, texts = piecesOf(typed)) => {
  const isSingle = texts.every(text => !termsOf(text, true).length), whole = normalise(typedText(typed)).text;
  const pieces = texts.map(text => ({
    text,
    forms: [text, ...(isSingle ? [] : synonymsOf(text))].map((word, k) => ({
      text: word,
      weight: k ? SYNONYM_WEIGHT : 1,
      // A single Han character is looked for in titles.
      all: isSingle ? Array.from(word) : flat([termsOf(word, true)]),
      cover: isSingle ? Array.from(word) : flat([termsOf(word, true, true)])
    }))
  }));
  // A page that has the one term of a form holds the form.
  pieces.forEach(({ forms }) => forms.forEach(form => {
    form.isSure = isSingle || (form.all.length === 1 && (form.all[0] === form.text || /#/.test(form.all[0])));
  }));
  return { typed, whole, isSingle, pieces };
};
