// What is done where nothing was found, with what the engine knows.

const { directory, columns, load, unpackText, flat, regionOf, parse, loadHeld, listOf, seek, seekTyped, namedBy } = core;
const { loadPart, asked, addLink, addressOf } = core;

// Names spelled in Latin letters, or mistaken for what sounds the same.

// Resolves to the readings of characters, without tones.
const loadReadings = () => load("pinyin", -1, data => unpackText(data).then(text => {
  const readings = new Map();
  text.split("\n").forEach(line => {
    const [, reading, characters] = /^([a-z]*)(.*)/.exec(line);
    Array.from(characters).forEach(character => readings.set(character, [...(readings.get(character) || []), reading]));
  });
  return readings;
})).catch(() => new Map());

const MOST_NAMES = 50;
const WHOLE = 1, FIRST = 2; // letters of a reading that may be typed

// How much of a name letters spell: 2 all of it, 1 its beginning, 0 nothing.
const spells = (readings, name, letters, how) => {
  let places = [0], isBeginning = false;
  for (const character of name) {
    const next = [];
    places.forEach(at => {
      if (at === letters.length) isBeginning = true;
      else (readings.get(character) || [character]).forEach(reading => {
        if (how & FIRST && letters[at] === reading[0]) next.push(at + 1);
        if (!(how & WHOLE)) return;
        if (letters.startsWith(reading, at)) next.push(at + reading.length);
        else if (reading.startsWith(letters.slice(at))) isBeginning = true;
      });
    });
    places = flat([next]);
  }
  return places.indexOf(letters.length) >= 0 ? 2 : isBeginning ? 1 : 0;
};

// Resolves to the names that letters spell, best first: all of a name before its beginning, whole readings before first letters.
const spelled = (names, letters) => loadReadings().then(readings => {
  const grades = new Map();
  [[WHOLE, 2, 6], [FIRST, 2, 5], [WHOLE, 1, 4], [WHOLE | FIRST, 2, 3], [FIRST, 1, 2], [WHOLE | FIRST, 1, 1]]
    .forEach(([how, least, grade]) => names.forEach(name => {
      if (!grades.has(name) && spells(readings, name.normal, letters, how) >= least) grades.set(name, grade);
    }));
  return Array.from(grades.keys())
    .sort((a, b) => grades.get(b) - grades.get(a) || a.normal.length - b.normal.length).slice(0, MOST_NAMES);
});

// What might have been meant: a stretch of a piece replaced by a name that sounds the same, the longest first.
const corrections = (names, readings, text) => {
  const sounds = (a, b) => a === b
    || (readings.get(a) || []).some(reading => (readings.get(b) || []).indexOf(reading) >= 0);
  const found = [];
  names.forEach(({ normal }) => {
    for (let at = 0; normal.length > 1 && at + normal.length <= text.length; at++) {
      let k = 0;
      while (k < normal.length && sounds(text[at + k], normal[k])) k++;
      const corrected = text.slice(0, at) + normal + text.slice(at + normal.length);
      if (k === normal.length && corrected !== text) found.push({ corrected, length: k });
    }
  });
  return flat(found.sort((a, b) => b.length - a.length).map(({ corrected }) => corrected));
};
