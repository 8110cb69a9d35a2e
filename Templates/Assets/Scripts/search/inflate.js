// Unpacks raw DEFLATE (RFC 1951) where the browser cannot: engines older than its DecompressionStream are in use.

// The first length or distance of each code, and how many bits follow that count on from there.
const LENGTHS = new Uint16Array(29), LENGTH_BITS = new Uint8Array(29);
const DISTANCES = new Uint16Array(30), DISTANCE_BITS = new Uint8Array(30);
const countOn = (firsts, bits, first, group) => firsts.forEach((_, code) => {
  bits[code] = Math.max(0, (code >> group) - 1);
  firsts[code] = first;
  first += 1 << bits[code];
});
countOn(LENGTHS, LENGTH_BITS, 3, 2);
countOn(DISTANCES, DISTANCE_BITS, 1, 1);
LENGTHS[28] = 258;
LENGTH_BITS[28] = 0;
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

// What stands for each sequence of bits, the first the lowest: a symbol, shifted over the number of bits it takes.
const codesOf = lengths => {
  const counts = new Uint16Array(16), next = [];
  lengths.forEach(length => { counts[length]++; });
  let longest = 15, code = counts[0] = 0;
  while (longest > 1 && !counts[longest]) longest--;
  for (let bits = 1; bits <= longest; bits++) next[bits] = code = (code + counts[bits - 1]) << 1;
  const table = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol];
    let slot = 0;
    for (let k = length, own = length && next[length]++; k--; own >>= 1) slot |= (own & 1) << k;
    if (length) for (; slot < table.length; slot += 1 << length) table[slot] = symbol << 4 | length;
  }
  return table;
};

const inflate = input => {
  let output = new Uint8Array(input.length * 4), size = 0, at = 0, held = 0, count = 0;
  const take = wanted => {
    for (; count < wanted; count += 8) held |= input[at++] << count;
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
  const decode = table => {
    for (; count < 15; count += 8) held |= input[at++] << count;
    const entry = table[held & (table.length - 1)];
    if (!entry) throw new Error("deflate");
    held >>>= entry & 15;
    count -= entry & 15;
    return entry >> 4;
  };
  const reserve = more => {
    // Damage may lead anywhere, but not on and on.
    if (at > input.length + 4) throw new Error("deflate");
    if (size + more > output.length) {
      const larger = new Uint8Array(output.length * 2 + more);
      larger.set(output);
      output = larger;
    }
    return output;
  };
  const readCodes = () => {
    const literals = take(5) + 257, all = literals + take(5) + 1, own = new Array(19).fill(0), lengths = [];
    for (let k = 0, last = take(4) + 4; k < last; k++) own[ORDER[k]] = take(3);
    const table = codesOf(own);
    while (lengths.length < all) {
      const symbol = decode(table), last = symbol === 16 ? lengths[lengths.length - 1] : 0;
      let times = symbol < 16 ? 1 : symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
      while (times--) lengths.push(symbol < 16 ? symbol : last);
    }
    return [lengths.slice(0, literals), lengths.slice(literals)];
  };
  const fixed = () => [
    Array.from({ length: 288 }, (_, symbol) => symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8),
    new Array(30).fill(5)
  ];
  // Works on copies, which engines keep in registers.
  const readBlock = (literals, distances) => {
    let from = at, bits = held, left = count, to = size, target = output;
    for (;;) {
      if (to + 258 > target.length) {
        at = from;
        size = to;
        target = reserve(4096);
      }
      for (; left < 15; left += 8) bits |= input[from++] << left;
      let entry = literals[bits & (literals.length - 1)];
      bits >>>= entry & 15;
      left -= entry & 15;
      if (entry < 4096) {
        if (!entry) throw new Error("deflate");
        target[to++] = entry >> 4;
        continue;
      }
      if (entry >> 4 === 256) break;
      const code = (entry >> 4) - 257;
      for (; left < 5; left += 8) bits |= input[from++] << left;
      let more = LENGTH_BITS[code];
      const end = to + LENGTHS[code] + (bits & ((1 << more) - 1));
      bits >>>= more;
      left -= more;
      for (; left < 15; left += 8) bits |= input[from++] << left;
      entry = distances[bits & (distances.length - 1)];
      bits >>>= entry & 15;
      left -= entry & 15;
      for (; left < 13; left += 8) bits |= input[from++] << left;
      more = DISTANCE_BITS[entry >> 4];
      const back = DISTANCES[entry >> 4] + (bits & ((1 << more) - 1));
      bits >>>= more;
      left -= more;
      for (; to < end; to++) target[to] = target[to - back];
    }
    at = from;
    held = bits;
    count = left;
    size = to;
  };

  for (let isLast = 0; !isLast;) {
    isLast = take(1);
    const kind = take(2);
    if (kind) {
      readBlock(...(kind === 1 ? fixed() : readCodes()).map(codesOf));
    } else {
      take(count & 7);
      const length = take(16);
      take(16);
      // Whole bytes that were read ahead go back.
      at -= count >> 3;
      held = count = 0;
      reserve(length);
      output.set(input.subarray(at, at + length), size);
      size += length;
      at += length;
    }
  }
  return output.subarray(0, size);
};
