// The files under search/ (see SearchIndex.swift). They are classic scripts, the only data that a page on a disk may load.

const received = {}, loading = {};
let directory, columns;

// What the files call. It holds besides what other scripts take of this one (engine.js).
const shared = window.noticeboardSearch = (kind, number, stamp, data) => { received[kind + number] = { stamp, data }; };

// Resolves when the script has run, or has not come; what it left tells.
const runScript = address => new Promise(resolve => {
  const script = document.createElement("script");
  script.src = address;
  script.onload = script.onerror = () => {
    script.remove();
    resolve();
  };
  document.head.appendChild(script);
});

const loadScript = (address, key, range) => runScript(address).then(() => {
  const file = received[key];
  delete received[key];
  // A copy kept from an older build numbers its pages otherwise, or divides the terms.
  if (!file || (directory && file.stamp !== directory.stamp + range)) throw new Error(file ? "build" : address);
  return file;
});

// Lets the page draw and take keys between two pieces of work, which promises alone would join.
const pause = () => new Promise(resolve => { setTimeout(resolve); });

// Keeps what was loaded, but no failure.
const once = (key, start) => {
  if (!loading[key]) (loading[key] = start()).catch(() => { delete loading[key]; });
  return loading[key];
};

// Resolves to a part that a first answer does without: a script of its own, which is given what this one shares.
const ownAddress = document.currentScript.src;
const loadPart = name => once(name, () => runScript(ownAddress.replace("search.js", `search-${name}.js`)).then(() => shared[name](shared)));

// Resolves to what `read` makes of a file: the only one of its kind, or one of many; files of terms and their lists tell their range.
const load = (kind, number, read, range = "") => once(kind + number, () => {
  const place = number < 0 ? "" : (65536 + number).toString(16).replace(/.(..)/, "/$1/");
  return loadScript(`search/${kind}${place}.js?v=${directory.build}`, kind + Math.max(0, number), btoa(range)).then(file => read(file.data));
});

// Newer engines unpack by themselves.
const inflated = bytes => {
  let stream;
  try { stream = new DecompressionStream("deflate-raw"); } catch (error) { return loadPart("inflate").then(inflate => inflate(bytes)); }
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer().then(buffer => new Uint8Array(buffer));
};

// Resolves to what a file holds as base64 of what was deflated.
const unpack = data => {
  const binary = atob(data), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return inflated(bytes);
};
const unpackText = data => unpack(data).then(bytes => new TextDecoder().decode(bytes));

const loadLists = (kind, number) => load(kind, number, data => unpackText(data).then(JSON.parse));

const loadDirectory = () => once("directory", () => {
  // Browsers may keep files; which build is on line is asked anew every few minutes, and where files did not go together.
  const age = location.protocol === "file:" ? ""
    : `?t=${(history.state || {}).isAgain ? Date.now() : Math.floor(Date.now() / 300000)}`;
  return loadScript(`search/directory.js${age}`, "directory0").then(({ data, stamp }) => {
    if (data.format !== 6) throw new Error("format");
    learnCharacters(data.characters);
    const groups = data.synonyms.map(group => group.map(word => normalise(word).text));
    return unpack(data.terms).then(terms => {
      shared.directory = directory = Object.assign(data, { stamp, lists: rangesOf(terms), groups });
    });
  });
});

// The lists of files of terms, or the files of a list: each with its number, where it begins and what comes then, and what its stamp tells
// of that; a file with what it weighs, and what that costs with the pages that a term of it leaves open, by the digits of the most a term has.
const rangesOf = (bytes, list) => {
  const ranges = [], reader = varints(bytes);
  for (let first = ""; reader.at < bytes.length;) {
    first = first.slice(0, reader.next()) + binary(reader.take(reader.next()));
    const number = (list ? list.number * FILES_PER_LIST : 0) + ranges.length;
    const weight = list && reader.next();
    ranges.push({ number, first, weight, cost: list && weight + 8 * reader.next() });
  }
  ranges.forEach((range, k) => {
    const next = range.next = ranges[k + 1] || (list && list.next);
    range.stamp = range.first + (next ? `,${next.first}` : "");
  });
  return ranges;
};

// Bytes as a string of as many characters, to be compared.
const binary = bytes => String.fromCharCode(...bytes);

const varints = bytes => ({
  at: 0,
  next() {
    let number = 0, byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = bytes[this.at++];
      number |= (byte & 127) << shift;
    }
    return number;
  },
  // Steps down are odd.
  step() {
    const number = this.next();
    return number >>> 1 ^ -(number & 1);
  },
  take(count) { return bytes.subarray(this.at, this.at += count); }
});

// Places with their codes, names and what they lie in, of the lines that PlaceList.swift writes: those of the third level on have no name yet.
const placesOf = text => {
  const chain = [], places = [];
  text.split("\n").filter(Boolean).forEach(line => {
    const [, depth, own, name] = /^(\d)(\S*) ?(.*)/.exec(line), parent = depth > 0 ? chain[depth - 1] : -1;
    const around = depth > 0 ? places[parent][0] : "", before = own ? "" : places[chain[depth]][0].slice(around.length);
    const code = own[0] === "/" ? own.slice(1) : around + (own || String(+before + 1).padStart(before.length, "0"));
    chain.splice(depth, chain.length, places.push([code, name, parent]) - 1);
  });
  return places;
};

// What is known of all pages: for each page its kind, category and year as places in their lists, and its series; for each
// series its place, or -1, and its item: of one item, of which pages say much the same, the places stand in their order.
const loadColumns = () => load("columns", -1, data => Promise.all([unpackText(data.places), unpack(data.series)]).then(([lines, steps]) => {
  const { categories } = data, places = placesOf(lines), pages = directory.pages, reader = varints(steps), seriesPlaces = [], seriesItems = [];
  const kinds = new Uint8Array(pages), series = new Uint32Array(pages);
  const category = new Uint16Array(pages), years = new Uint16Array(pages);
  const fill = (column, runs) => {
    let end = 0;
    runs.forEach((run, k) => column.fill(k, end, end += run[run.length - 1]));
  };
  fill(kinds, directory.kinds);
  fill(category, categories);
  for (let page = 0, place = 0, item = 0; page < pages;) {
    const step = reader.step();
    place += step;
    if (step < 0 || !place || kinds[page] !== kinds[page - 1] || category[page] !== category[page - 1]) item++;
    for (let runs = reader.next(), year = 2000; runs--;) {
      year += reader.step();
      for (const end = page + reader.next(); page < end; page++) years[page] = year, series[page] = seriesPlaces.length;
    }
    seriesPlaces.push(place - 1);
    seriesItems.push(item);
  }
  return shared.columns = columns = { kinds, category, categories, years, series, places, seriesPlaces: Int32Array.from(seriesPlaces), seriesItems };
}));

const loadPage = number => once(`page ${number}`, () => {
  const { pagesPerFile } = directory;
  return loadLists("pages", Math.floor(number / pagesPerFile)).then(pages => {
    const [title, address, date, aliases, summary, place] = pages[number % pagesPerFile], [code] = columns.places[regionOf(number)] || [""];
    const names = [title, ...aliases].map(name => name.replace(/\x01/g, place));
    return { number, title: names[0], address: address.replace(/\x01/g, code), place, date, names, summary, kind: directory.kinds[columns.kinds[number]] };
  });
});

const regionOf = number => columns.seriesPlaces[columns.series[number]];
