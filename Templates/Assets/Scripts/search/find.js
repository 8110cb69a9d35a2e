// The pages that hold the terms of a query.

const WEIGHTS = [1, 1.6, 2.1, 4]; // of a term that a page has once, a few times, many times, in its title
const MOST_TERMS = 30; // each has a bit

const LIGHT = 18; // KiB of weight: of the files that are fetched of a form
const FILES_PER_LIST = 32; // as TermRanges.swift has them

const bytesOf = term => new TextEncoder().encode(term);
const rangeWith = (ranges, term) => ranges.filter(({ first }) => first <= binary(bytesOf(term))).pop();

// Resolves to a term with its file and what that tells, which is nothing where no file can have it.
const findFile = term => {
  const list = rangeWith(directory.lists, term);
  return list ? load("ranges", list.number, data => unpack(data).then(bytes => rangesOf(bytes, list)), list.stamp)
    .then(files => Object.assign({ term }, rangeWith(files, term))) : { term, weight: 0, cost: 0 };
};
const findFiles = terms => Promise.all(terms.map(findFile));

// Resolves to how many pages have a term and which, or to nothing.
const loadPostings = ({ term, number, stamp }) =>
  stamp && load("terms", number, unpack, stamp).then(bytes => findTerm(bytes, bytesOf(term)));

// Resolves to the terms of a form to begin with; what these leave open its pages settle, of which the first are read anyway. The one that
// few pages can have and that takes little says most; of what was typed itself others come as long as they take little.
const chooseTerms = ({ all, cover, weight: own }) => findFiles(all.length > MOST_TERMS ? cover : all).then(found => {
  let left = LIGHT;
  return found.sort((a, b) => a.cost - b.cost).filter(({ weight }, k) => (left -= weight) >= 0 && own === 1 || !k);
});

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

// Resolves to what terms the pages hold, as bits, and to their scores: of all terms, or of those to begin with. The literal forms come
// first where bits run out.
const loadHeld = (query, wantsEvery, isSoft) => {
  const forms = [].concat(...query.pieces.map(piece => piece.forms)).sort((a, b) => b.weight - a.weight), terms = [];
  const count = forms.reduce((sum, form) => sum + form.all.length, 0);
  // A piece of several may be the name of a place.
  const areNamed = query.pieces.length > 1 && loadNames().then(() => loadPart("narrow")).then(narrow => narrow.findPlaces(query));
  return Promise.all(forms.map(form => wantsEvery ? findFiles(count > MOST_TERMS ? form.cover : form.all) : chooseTerms(form))).then(chosen => {
    forms.forEach((form, k) => {
      form.mask = 0;
      form.isAbsent = form.isUsed = false;
      chosen[k].slice(0, MOST_TERMS - terms.length).forEach(found => {
        form.mask |= 1 << terms.length;
        terms.push({ found, form, bit: 1 << terms.length });
      });
    });
    return Promise.all([...terms.map(({ found }) => loadPostings(found)), areNamed]);
  }).then(lists => {
    const pages = directory.pages, held = new Int32Array(pages), scores = new Float32Array(pages);
    terms.forEach(({ form, bit }, k) => {
      if (lists[k]) walk(lists[k].postings, held, bit); else form.isAbsent = true;
    });
    return pause().then(() => {
      terms.forEach(({ form, bit }, k) => {
        if (!lists[k]) return;
        const idf = Math.log((pages + 1) / (lists[k].count + 0.5)) * form.weight;
        walk(lists[k].postings, held, bit, scores, isSoft ? 0 : form.mask, WEIGHTS.map(weight => weight * idf));
      });
      return { query, terms, held, scores, isWhole: wantsEvery || terms.length === count };
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
