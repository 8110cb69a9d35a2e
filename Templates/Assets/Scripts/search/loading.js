// The files under search/ (see SearchIndex.swift). They are classic scripts, the only data that a page on a disk may load.

const received = {}, loading = {};
let directory, paired, isPaired, isWord, joins, runs;
const folds = new Map();

window.noticeboardSearch = (kind, number, stamp, data) => { received[kind + number] = { stamp, data }; };
// For tests: pages and queries must be cut alike.
window.noticeboardSearch.normalise = text => normalise(text).text;
window.noticeboardSearch.termsOf = text => termsOf(normalise(text).text);

const loadScript = (address, key) => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.charset = "utf-8";
  script.src = address;
  script.onload = script.onerror = () => {
    const file = received[key];
    script.remove();
    delete received[key];
    // A copy kept from an older build numbers its pages otherwise.
    if (file && (!directory || file.stamp === directory.stamp)) resolve(file); else reject(new Error(address));
  };
  document.head.appendChild(script);
});

// Keeps what was loaded, but no failure.
const once = (key, start) => {
  if (!loading[key]) (loading[key] = start()).catch(() => { delete loading[key]; });
  return loading[key];
};

const load = (kind, number) => once(kind + number, () => {
  const name = [number >> 8, number & 255].map(n => (n < 16 ? "0" : "") + n.toString(16)).join("/");
  return loadScript(`search/${kind}/${name}.js?v=${directory.build}`, kind + number).then(file => file.data);
});

const loadDirectory = () => once("directory", () => {
  // Browsers may keep files; which build is on line is asked anew every few minutes.
  const age = location.protocol === "file:" ? "" : `?t=${Math.floor(Date.now() / 300000)}`;
  return loadScript(`search/directory.js${age}`, "directory0").then(({ data, stamp }) => {
    if (data.format !== 1) throw new Error("format");
    const word = data.characters.word;
    const one = characters => {
      const pattern = new RegExp(`^[${characters}]$`, "u");
      return character => pattern.test(character);
    };
    paired = data.characters.paired;
    isPaired = one(paired);
    isWord = one(word);
    joins = one(`${word}.`);
    runs = new RegExp(`〔(\\d{4})〕(\\d+)|[${paired}]+|[${word}.]+`, "gu");
    data.characters.folds.forEach(([to, from]) => Array.from(from).forEach(character => folds.set(character, to)));
    directory = Object.assign(data, { stamp });
  });
});

const utf8 = text => unescape(encodeURIComponent(text));

const varints = bytes => ({
  at: 0,
  next() {
    let number = 0, byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = bytes.charCodeAt(this.at++);
      number |= (byte & 127) << shift;
    }
    return number;
  },
  take(count) { return bytes.slice(this.at, this.at += count); }
});

const loadPage = number => load("pages", Math.floor(number / directory.pagesPerFile)).then(pages => {
  const [title, address, place, date, textFile, aliases] = pages[number % directory.pagesPerFile];
  return { number, title, address, place, date, textFile, names: [title, ...aliases] };
});

const kindOf = number => {
  let end = 0;
  return directory.kinds.filter(kind => (end += kind[2]) > number)[0];
};
