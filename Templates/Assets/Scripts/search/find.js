// The pages that hold the terms of a query.

const WEIGHTS = [1, 1.6, 2.1, 4]; // of a term that a page has once, a few times, many times, in its title
const MOST_TERMS = 30; // each has a bit

// Resolves to how many pages have a term and which, or to nothing.
const loadPostings = term => {
  const wanted = new TextEncoder().encode(term), key = binary(wanted);
  const file = directory.boundaries.filter(first => first <= key).length - 1;
  return file < 0 ? Promise.resolve() : load("terms", file, unpack).then(bytes => findTerm(bytes, wanted));
};

const findTerm = (bytes, wanted) => {
  // How many bytes of the wanted term the last one began with: one that shares more with it begins no better.
  for (let reader = varints(bytes), same = 0; reader.at < bytes.length;) {
    const shared = reader.next(), rest = reader.take(reader.next());
    if (shared < same) return;
    let k = 0;
    if (shared === same) while (k < rest.length && rest[k] === wanted[same]) k++, same++;
    const isFound = shared + k === same && k === rest.length && same === wanted.length;
    const count = reader.next(), postings = reader.take(reader.next());
    if (isFound) return { count, postings };
  }
};

// Goes through the pages of a term, for speed without a call for each: gives them its bit, or, where all bits of the mask
// are together, adds the weight of its impact to their scores.
const walk = (postings, held, bit, scores, mask, weights) => {
  for (let at = 0, page = 0; at < postings.length;) {
    let byte = postings[at++], packed = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++];
      packed |= (byte & 127) << shift;
    }
    page += packed >>> 2;
    if (!scores) held[page] |= bit;
    else if ((held[page] & mask) === mask) scores[page] += weights[packed & 3];
  }
};

// Resolves to what terms the pages hold, as bits, and to their scores; the literal forms come first where bits run out.
const loadHeld = (query, wantsEvery, isSoft) => {
  const forms = [].concat(...query.pieces.map(piece => piece.forms)).sort((a, b) => b.weight - a.weight), terms = [];
  const isEvery = wantsEvery && forms.reduce((sum, form) => sum + form.all.length, 0) <= MOST_TERMS;
  forms.forEach(form => {
    form.mask = 0;
    form.isAbsent = false;
    (isEvery ? form.all : form.cover).slice(0, MOST_TERMS - terms.length).forEach(term => {
      form.mask |= 1 << terms.length;
      terms.push({ term, form, bit: 1 << terms.length });
    });
  });
  // A piece of several may be the name of a place.
  const areNamed = query.pieces.length > 1 && loadPart("narrow").then(narrow => narrow.findPlaces(query));
  return Promise.all([...terms.map(({ term }) => loadPostings(term)), areNamed]).then(lists => {
    const pages = directory.pages, held = new Int32Array(pages), scores = new Float32Array(pages);
    terms.forEach(({ form, bit }, k) => {
      if (lists[k]) walk(lists[k].postings, held, bit); else form.isAbsent = true;
    });
    return pause().then(() => {
      terms.forEach(({ form, bit }, k) => {
        if (!lists[k]) return;
        const idf = Math.log(1 + (pages - lists[k].count + 0.5) / (lists[k].count + 0.5)) * form.weight;
        walk(lists[k].postings, held, bit, scores, isSoft ? 0 : form.mask, WEIGHTS.map(weight => weight * idf));
      });
      return { query, terms, held, scores };
    });
  });
};

const meets = (piece, mask, page) => {
  const { forms } = piece;
  for (let k = 0; k < forms.length; k++) {
    if (!forms[k].isAbsent && (mask & forms[k].mask) === forms[k].mask) return forms[k].isUsed = true;
  }
  return piece.within !== undefined && piece.within[regionOf(page)] === true;
};

// The pages that meet every piece, ascending.
const gather = ({ query: { pieces }, held }) => {
  const numbers = new Uint32Array(held.length);
  let count = 0;
  for (let page = 0; page < held.length; page++) {
    if (!held[page]) continue;
    let k = 0;
    while (k < pieces.length && meets(pieces[k], held[page], page)) k++;
    if (k === pieces.length) numbers[count++] = page;
  }
  return numbers.subarray(0, count);
};
