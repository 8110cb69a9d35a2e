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

// Unpacks raw DEFLATE (RFC 1951) in base64 to a string of bytes.
const unpack = text => {
  const packed = atob(text);
  let at = 0, held = 0, heldBits = 0, bytes = [];
  const take = count => {
    while (heldBits < count) held |= packed.charCodeAt(at++) << heldBits, heldBits += 8;
    const value = held & ((1 << count) - 1);
    held >>>= count;
    heldBits -= count;
    return value;
  };
  // Symbols in the order of their codes, and how many codes each length has.
  const codeOf = lengths => {
    const counts = new Array(16).fill(0), symbols = [];
    for (let length = 1; length < 16; length++) {
      lengths.forEach((own, symbol) => { if (own === length) counts[length]++, symbols.push(symbol); });
    }
    return { counts, symbols };
  };
  const read = ({ counts, symbols }) => {
    let code = 0, first = 0, index = 0;
    for (let length = 1; length < 16; length++) {
      code |= take(1);
      if (code - first < counts[length]) return symbols[index + code - first];
      index += counts[length];
      first = (first + counts[length]) << 1;
      code <<= 1;
    }
    throw new Error("deflate");
  };
  // Length or distance by its symbol: the extra bits grow by one every `step` symbols.
  const value = (symbol, step) => {
    const extra = Math.max(0, Math.floor(symbol / step) - 1);
    return (extra ? ((step + symbol % step) << extra) : symbol) + take(extra);
  };
  for (let isLast = 0; !isLast;) {
    isLast = take(1);
    const type = take(2);
    if (!type) {
      at -= heldBits >> 3;
      held = heldBits = 0;
      const end = at + 4 + packed.charCodeAt(at) + packed.charCodeAt(at + 1) * 256;
      for (at += 4; at < end; at++) bytes.push(packed.charCodeAt(at));
      continue;
    }
    let lengths = [], literals = 288;
    if (type === 1) {
      for (let k = 0; k < 320; k++) lengths.push(k < 144 || k > 287 ? (k > 287 ? 5 : 8) : k < 256 ? 9 : k < 280 ? 7 : 8);
    } else {
      literals = take(5) + 257;
      const count = literals + take(5) + 1, own = new Array(19).fill(0);
      const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
      for (let k = take(4) + 4, i = 0; i < k; i++) own[order[i]] = take(3);
      const code = codeOf(own);
      while (lengths.length < count) {
        const symbol = read(code);
        const last = symbol === 16 ? lengths[lengths.length - 1] : symbol < 16 ? symbol : 0;
        for (let k = symbol < 16 ? 1 : symbol < 18 ? 3 + take(symbol - 14) : 11 + take(7); k; k--) lengths.push(last);
      }
    }
    const literal = codeOf(lengths.slice(0, literals)), distance = codeOf(lengths.slice(literals));
    for (let symbol; (symbol = read(literal)) !== 256;) {
      if (symbol < 256) {
        bytes.push(symbol);
        continue;
      }
      const length = symbol === 285 ? 258 : 3 + value(symbol - 257, 4), start = bytes.length - 1 - value(read(distance), 2);
      for (let k = 0; k < length; k++) bytes.push(bytes[start + k]);
    }
  }
  let result = "";
  for (let k = 0; k < bytes.length; k += 8192) result += String.fromCharCode.apply(null, bytes.slice(k, k + 8192));
  return result;
};

const fromUTF8 = bytes => decodeURIComponent(escape(bytes));

// Keeps what was loaded, but no failure.
const once = (key, start) => {
  if (!loading[key]) (loading[key] = start()).catch(() => { delete loading[key]; });
  return loading[key];
};

const load = (kind, number) => once(kind + number, () => {
  const name = [number >> 8, number & 255].map(n => (n < 16 ? "0" : "") + n.toString(16)).join("/");
  return loadScript(`search/${kind}/${name}.js?v=${directory.build}`, kind + number).then(file => unpack(file.data));
});

const loadDirectory = () => once("directory", () => {
  // Browsers may keep files; which build is on line is asked anew every few minutes.
  const age = location.protocol === "file:" ? "" : `?t=${Math.floor(Date.now() / 300000)}`;
  return loadScript(`search/directory.js${age}`, "directory0").then(({ data, stamp }) => {
    if (data.format !== 2) throw new Error("format");
    const firsts = [], reader = varints(unpack(data.terms));
    while (!reader.isAtEnd()) {
      const shared = (firsts[firsts.length - 1] || "").slice(0, reader.next());
      firsts.push(shared + reader.take(reader.next()));
    }
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
    directory = Object.assign(data, { stamp, firsts });
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
  isAtEnd() { return this.at >= bytes.length; },
  take(count) { return bytes.slice(this.at, this.at += count); }
});

const loadPage = number => load("pages", Math.floor(number / directory.pagesPerFile)).then(pages => {
  const [title, address, place, date, aliases] = JSON.parse(fromUTF8(pages))[number % directory.pagesPerFile];
  return { number, title, address, place, date, names: [title, ...aliases] };
});

const kindOf = number => {
  let end = 0;
  return directory.kinds.filter(kind => (end += kind[2]) > number)[0];
};
