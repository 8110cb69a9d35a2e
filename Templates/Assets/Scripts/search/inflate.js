// Unpacks raw DEFLATE (RFC 1951): engines older than DecompressionStream are in use, and it could not be asked at once.

const LENGTHS = [], DISTANCES = []; // [first, bits that follow] of each code
for (let code = 0, first = 3; code < 29; first += 1 << LENGTHS[code++][1]) {
  LENGTHS.push(code < 28 ? [first, code < 8 ? 0 : (code - 4) >> 2] : [258, 0]);
}
for (let code = 0, first = 1; code < 30; first += 1 << DISTANCES[code++][1]) {
  DISTANCES.push([first, code < 4 ? 0 : (code - 2) >> 1]);
}
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

// What stands for each sequence of bits, the first the lowest: a symbol, shifted over the number of bits it takes.
const codesOf = lengths => {
  const longest = Math.max(1, ...lengths), table = new Uint16Array(1 << longest);
  for (let bits = 1, code = 0; bits <= longest; bits++, code <<= 1) {
    lengths.forEach((length, symbol) => {
      if (length !== bits) return;
      let slot = 0;
      for (let k = 0; k < bits; k++) slot |= (code >> k & 1) << (bits - 1 - k);
      for (code++; slot < table.length; slot += 1 << bits) table[slot] = symbol << 4 | bits;
    });
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
    if (size + more <= output.length) return;
    const larger = new Uint8Array(output.length * 2 + more);
    larger.set(output);
    output = larger;
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
  const readBlock = (literals, distances) => {
    const mask = literals.length - 1;
    for (;;) {
      reserve(4096);
      // Copies, which engines keep in registers, for as long as there is room.
      let from = at, bits = held, left = count, to = size, entry = 0;
      for (const target = output, end = target.length - 258; to < end;) {
        for (; left < 15; left += 8) bits |= input[from++] << left;
        entry = literals[bits & mask];
        if (entry > 4095 || !entry) break;
        bits >>>= entry & 15;
        left -= entry & 15;
        target[to++] = entry >> 4;
      }
      at = from, held = bits, count = left, size = to;
      if (size >= output.length - 258) continue;
      const symbol = decode(literals);
      if (symbol === 256) return;
      const [length, extra] = LENGTHS[symbol - 257], end = size + length + take(extra);
      const [distance, more] = DISTANCES[decode(distances)], back = distance + take(more);
      for (; size < end; size++) output[size] = output[size - back];
    }
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

// What a file holds as base64 of what was deflated.
const unpack = data => {
  const binary = atob(data), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return inflate(bytes);
};
const textOf = bytes => new TextDecoder().decode(bytes);
