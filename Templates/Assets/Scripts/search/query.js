// What is asked for: pieces, each with the forms that meet it.

const LONGEST_QUERY = 80;
const SYNONYM_WEIGHT = 0.6;

// What people wrap around what they look for, and single characters left at the ends once that is gone.
const QUESTION = new RegExp("我想要?|我要|请问|怎么样?|怎样|如何|[在去]?哪[里儿]?|什么时候|为什么|什么|多少钱?|多久|是不是|"
  + "有没有|能不能|可不可以|可以|需要|[吗呢吧啊么的]");
const LOOSE = /^(?:办(?![理事法公件案结])|[要去有是在])+|[办要去有是在]+$/g;
const SUFFIX = /(?:村|社区|镇|乡|街道|县|区|市)$/;

const piecesOf = typed => {
  // Han characters set apart (村 务 公 开) are one word.
  const apart = new RegExp(`(^|\\s)[${paired}](\\s+[${paired}])+(?=\\s|$)`, "gu");
  const text = typed.slice(0, LONGEST_QUERY).replace(apart, words => ` ${words.replace(/\s/g, "")}`);
  return flat(normalise(text, true).text.split(" ").filter(Boolean));
};

const synonymsOf = text => flat((directory.synonyms || [])
  .map(group => group.map(word => normalise(word).text)).filter(group => group.indexOf(text) >= 0))
  .filter(word => word !== text);

const parse = (typed, texts = piecesOf(typed)) => {
  const isSingle = texts.every(text => !termsOf(text, true).length), whole = normalise(typed).text;
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

// The places of that name, with all that lies in them; a name may go without what kind of place it is.
const placesNamed = text => {
  const shortened = name => name.length > 2 ? name.replace(SUFFIX, "") : name;
  const isNamed = columns.places.map(([, name]) => name === text || (text.length > 1 && shortened(name) === text));
  return isNamed.indexOf(true) < 0 ? null : within(isNamed);
};

const within = isChosen => columns.places.map((_, index) => {
  for (let place = index; place >= 0; place = columns.places[place][2]) if (isChosen[place]) return true;
  return false;
});

// Splits a piece around the longest of the words it holds.
const cutAround = (piece, words) => {
  const longest = words.filter(word => word.length > 1 && word !== piece && piece.indexOf(word) >= 0)
    .sort((a, b) => b.length - a.length)[0];
  if (!longest) return [piece];
  return [].concat(...piece.split(longest).map((rest, k) => [...(k ? [longest] : []), ...cutAround(rest, words)]));
};

// The pieces without what only asks, and parted at names; none if that changes nothing.
const partedBy = (query, names) => {
  const words = [...names, ...columns.places.map(([, name]) => name), ...[].concat(...(directory.synonyms || []))];
  const given = query.pieces.map(piece => piece.text);
  let texts = flat(given.map(text =>
    flat(text.split(QUESTION).map(rest => rest.replace(LOOSE, ""))
      .map(rest => cutAround(rest, words).map(found => found.replace(LOOSE, "")))))).filter(Boolean);
  // What a question leaves of a word says little.
  const longer = texts.filter(text => text.length > 1);
  if (longer.length) texts = longer;
  return texts.length && String(texts) !== String(given) ? parse(query.typed, texts) : null;
};
