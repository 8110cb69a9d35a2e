// The search page: reads the files under search/ (see Sources/Pipeline/6-Index/SearchIndex.swift), answers as one types.
//
// Old syntax on purpose: a browser that cannot run this must still read it without an error, and shows the ways to every
// page that the search page lists without script. Data comes by classic scripts, the only way that works from a disk too.
(function () {
  "use strict";

  var input = document.getElementById("search-input");
  var list = document.getElementById("results");
  var status = document.getElementById("search-status");
  var filters = document.getElementById("search-filters");
  var browse = document.getElementById("browse");
  if (!input || !list || !status || !window.Promise || !window.atob || !window.Float32Array) return;

  var RESULTS_PER_PAGE = 20;
  var CANDIDATES = 50; // are compared with the query word by word, and put in their final order
  var MOST_BATCHES = 4; // of candidates, while none of them holds the whole query
  var LONGEST_QUERY = 80;
  var SNIPPET = 100;
  var WEIGHTS = [1, 1.6, 2.1, 4]; // by the impact of a term in a page: once, few times, many times, in its title
  var LEAST_COVER = 0.4; // of the query's weight, for a page that holds only parts of it

  // ---- Characters: the same as SearchCharacter.swift --------------------------------------------------------------

  var SPACE = 0x20, MARK = 0x01, OPENING = 0x3014, CLOSING = 0x3015, DOT = 0x2e, COMMA = 0x2c;

  function within(c, ranges) {
    for (var i = 0; i < ranges.length; i += 2) if (c >= ranges[i] && c <= ranges[i + 1]) return true;
    return false;
  }

  var UPPER = [0x41, 0x5a, 0xc0, 0xd6, 0xd8, 0xde];
  var FULL_WIDTH = [0xff10, 0xff19, 0xff21, 0xff3a, 0xff41, 0xff5a];
  var SPACES = [0x09, 0x09, 0x20, 0x20, 0xa0, 0xa0, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000];
  var MARKS = [0x22, 0x22, 0x27, 0x27, 0x60, 0x60, 0xb7, 0xb7, 0x2018, 0x201f, 0x2027, 0x2027, 0x3008, 0x300f,
    0x30fb, 0x30fb, 0xff02, 0xff02, 0xff07, 0xff07];
  var OPENINGS = [0x28, 0x28, 0x5b, 0x5b, 0x3010, 0x3010, 0x3014, 0x3014, 0x3016, 0x3016, 0xfe5d, 0xfe5d,
    0xff08, 0xff08, 0xff3b, 0xff3b];
  var CLOSINGS = [0x29, 0x29, 0x5d, 0x5d, 0x3011, 0x3011, 0x3015, 0x3015, 0x3017, 0x3017, 0xfe5e, 0xfe5e,
    0xff09, 0xff09, 0xff3d, 0xff3d];
  var IGNORED = [0xad, 0xad, 0x300, 0x36f, 0x200b, 0x200f, 0x2060, 0x2060, 0xfe00, 0xfe0f, 0xfeff, 0xfeff];
  var PAIRED = [0x4e00, 0x9fff, 0x3005, 0x3007, 0x3400, 0x4dbf, 0x20000, 0x3fffd, 0xf900, 0xfaff, 0x2e80, 0x2fdf,
    0x3041, 0x3096, 0x30a1, 0x30fa, 0x30fc, 0x30ff, 0x3105, 0x312f, 0x31a0, 0x31bf, 0x31f0, 0x31ff,
    0x1950, 0x19df, 0xa000, 0xa4cf, 0xac00, 0xd7a3];
  var WORD = [0x30, 0x39, 0x61, 0x7a, 0xdf, 0xf6, 0xf8, 0x24f, 0x370, 0x373, 0x376, 0x377, 0x37b, 0x37d,
    0x386, 0x386, 0x388, 0x3ff, 0x400, 0x481, 0x48a, 0x52f];

  function fold(c) {
    if (c >= 0x4e00 && c <= 0x9fff) return c;
    if (within(c, UPPER)) return c + 0x20;
    if (within(c, FULL_WIDTH)) return fold(c - 0xfee0);
    if (c === 0xff0e) return DOT;
    if (within(c, SPACES)) return SPACE;
    if (within(c, MARKS)) return MARK;
    if (within(c, OPENINGS)) return OPENING;
    if (within(c, CLOSINGS)) return CLOSING;
    if (c === 0x25cb || c === 0x25ef) return 0x3007;
    return within(c, IGNORED) ? 0 : c;
  }

  function isPaired(c) { return within(c, PAIRED); }
  function isWord(c) { return within(c, WORD); }
  function isWordOrDot(c) { return c === DOT || isWord(c); }
  function isDigit(c) { return c >= 0x30 && c <= 0x39; }
  function isSoft(c) { return c === SPACE || c === MARK; }
  function isDash(c) { return c === 0x2d || (c >= 0x2010 && c <= 0x2015) || c === 0xff0d; }

  function codeAt(text, i) {
    var c = text.charCodeAt(i), low;
    if (c < 0xd800 || c > 0xdbff || i + 1 >= text.length) return c;
    low = text.charCodeAt(i + 1);
    return low >= 0xdc00 && low <= 0xdfff ? (c - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000 : c;
  }

  function textOf(c) {
    return c < 0x10000 ? String.fromCharCode(c)
      : String.fromCharCode(0xd800 + ((c - 0x10000) >> 10), 0xdc00 + (c & 0x3ff));
  }

  // ---- The normal form: the same steps as Normalizer.swift --------------------------------------------------------

  // Returns the normal text, and for each of its code units where the original begins and ends. In what people type, a
  // space parts one thing from another; in pages, spaces between Han characters mean nothing.
  function normalise(text, spacesPart) {
    var code = [], starts = [], ends = [];
    var out = "", from = [], to = [];
    var last = SPACE, gap = 0; // 1: soft, 2: hard
    var i, c, width, found;

    for (i = 0; i < text.length; i += width) {
      c = codeAt(text, i);
      width = c > 0xffff ? 2 : 1;
      c = fold(c);
      if (c) { code.push(c); starts.push(i); ends.push(i + width); }
    }

    function add(c, start, end) {
      var units = textOf(c);
      for (var k = 0; k < units.length; k++) { from.push(start); to.push(end); }
      out += units;
    }
    function put(c, k) {
      if (out && (gap === 2 || (gap === 1 && isWordOrDot(last) && isWordOrDot(c)))) add(SPACE, starts[k], starts[k]);
      gap = 0;
      last = c;
      add(c, starts[k], ends[k]);
    }
    function endOfDigits(k) { while (isDigit(code[k])) k++; return k; }
    function skipSoft(k) { while (isSoft(code[k])) k++; return k; }

    function isYear(k) {
      return endOfDigits(k) === k + 4 && ((code[k] === 0x31 && code[k + 1] === 0x39) ||
        (code[k] === 0x32 && code[k + 1] === 0x30));
    }
    function followsPaired(k) {
      do { k--; } while (k >= 0 && isSoft(code[k]));
      return k >= 0 && isPaired(code[k]);
    }
    function documentNumber(k) {
      var year, rest;
      if (code[k] === OPENING) {
        year = skipSoft(k + 1);
        if (!isYear(year)) return null;
        rest = skipSoft(year + 4);
        return code[rest] === CLOSING ? restOfNumber(k, year, rest + 1, true) : null;
      }
      if (!isDigit(code[k]) || !followsPaired(k) || !isYear(k)) return null;
      rest = k + 4;
      while (isSoft(code[rest]) || isDash(code[rest])) rest++;
      return rest === k + 4 ? null : restOfNumber(k, k, rest, false);
    }
    function restOfNumber(start, year, k, hasBrackets) {
      var end, sign;
      k = skipSoft(k);
      if (code[k] === 0x7b2c) k = skipSoft(k + 1); // 第
      end = endOfDigits(k);
      while (k + 1 < end && code[k] === 0x30) k++;
      sign = skipSoft(end);
      if (end - k < 1 || end - k > 5 || code[sign] !== 0x53f7) return null; // 号
      return { start: start, year: year, number: k, numberEnd: end, end: sign, hasBrackets: hasBrackets };
    }
    function putDocumentNumber(n) {
      var k;
      if (!n.hasBrackets) gap = 0;
      put(OPENING, n.start);
      for (k = n.year; k < n.year + 4; k++) put(code[k], k);
      put(CLOSING, n.year + 3);
      for (k = n.number; k < n.numberEnd; k++) put(code[k], k);
      return n.end;
    }
    function putNumber(start) {
      var end = endOfDigits(start), k;
      for (k = start; k < end; k++) put(code[k], k);
      if (end - start <= 3 && code[start] !== 0x30) {
        while (code[end] === COMMA && endOfDigits(end + 1) === end + 4) {
          for (k = end + 1; k < end + 4; k++) put(code[k], k);
          end += 4;
        }
      }
      return putFraction(end, start);
    }
    function putFraction(dot, start) {
      var end = endOfDigits(dot + 1), significant = end, k;
      if (code[dot] !== DOT || end === dot + 1 || (code[start - 1] === DOT && isDigit(code[start - 2])) ||
        (code[end] === DOT && isDigit(code[end + 1]))) return dot;
      while (significant > dot + 1 && code[significant - 1] === 0x30) significant--;
      if (significant > dot + 1) for (k = dot; k < significant; k++) put(code[k], k);
      to[to.length - 1] = ends[end - 1];
      return end;
    }

    i = 0;
    while (i < code.length) {
      c = code[i];
      if (isPaired(c)) put(c, i++);
      else if ((found = documentNumber(i))) i = putDocumentNumber(found);
      else if (isDigit(c) && (gap || !isWordOrDot(last))) i = putNumber(i);
      else if (isWord(c)) put(c, i++);
      else {
        if (!isSoft(c) || (c === SPACE && spacesPart)) gap = 2;
        else if (!gap) gap = 1;
        i++;
      }
    }
    return { text: out, from: from, to: to };
  }

  // ---- Terms: the same cuts as TermReader.swift -------------------------------------------------------------------

  // In a query, the number of a document stands for its year and its number too.
  function termsOf(normal, isQuery) {
    var terms = [], i = 0, start, c, next, match;
    while (i < normal.length) {
      c = codeAt(normal, i);
      start = i;
      i += textOf(c).length;
      if (isPaired(c)) {
        next = codeAt(normal, i);
        if (isPaired(next)) terms.push(normal.slice(start, i + textOf(next).length));
      } else if (isWord(c)) {
        while (i < normal.length && isWordOrDot(codeAt(normal, i))) i++;
        terms.push(normal.slice(start, i));
      } else if (c === OPENING) {
        match = /^(\d{4})〕(\d+)/.exec(normal.slice(i));
        if (match) terms.push(match[1] + "#" + match[2]);
        if (match && isQuery) i += match[0].length;
      }
    }
    return terms;
  }

  function singlesOf(normal) {
    var singles = [], c, i;
    for (i = 0; i < normal.length; i += textOf(c).length) {
      c = codeAt(normal, i);
      if (isPaired(c)) singles.push(textOf(c));
    }
    return singles;
  }

  function isSingle(text) { return text.length > 0 && text.length === textOf(codeAt(text, 0)).length && isPaired(codeAt(text, 0)); }

  function distinct(items) { return items.filter(function (item, i) { return items.indexOf(item) === i; }); }

  function parse(typed) {
    // Han characters set apart (村 务 公 开) are one word.
    var parts = [], alone = "";
    typed.slice(0, LONGEST_QUERY).split(/[\s\u3000]+/).forEach(function (part) {
      if (isSingle(part)) { alone += part; return; }
      if (alone) parts.push(alone);
      alone = "";
      parts.push(part);
    });
    if (alone) parts.push(alone);
    var text = parts.join(" ");
    var pieces = distinct(normalise(text, true).text.split(" ").filter(Boolean));
    var terms = distinct([].concat.apply([], pieces.map(function (piece) { return termsOf(piece, true); })));
    var inTitle = !terms.length;
    if (inTitle) terms = distinct([].concat.apply([], pieces.map(singlesOf)));
    return {
      whole: normalise(text, false).text, pieces: pieces, terms: terms, inTitle: inTitle,
      // One term is one piece: where it stands, the piece stands.
      isCertain: inTitle || pieces.every(function (piece) { return termsOf(piece, true)[0] === piece; })
    };
  }

  // ---- Loading ----------------------------------------------------------------------------------------------------

  var received = {}, loading = {}, directory = null;

  window.noticeboardSearch = function (kind, number, stamp, data) {
    received[kind + number] = { stamp: stamp, data: data };
  };
  // For tests: the client must cut text as the index does.
  window.noticeboardSearch.normalise = function (text) { return normalise(text, false).text; };
  window.noticeboardSearch.termsOf = termsOf;

  function twoDigits(number) { return (number < 16 ? "0" : "") + number.toString(16); }

  function loadScript(address, key, isWanted) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      function finish(event) {
        var file = received[key];
        delete received[key];
        document.head.removeChild(script);
        if (event.type === "load" && file && isWanted(file)) resolve(file);
        else reject(new Error("cannot read " + address));
      }
      script.charset = "utf-8";
      script.src = address;
      script.onload = script.onerror = finish;
      document.head.appendChild(script);
    });
  }

  function load(kind, number) {
    var key = kind + number, address, wanted;
    if (loading[key]) return loading[key];
    address = "search/" + kind + "/" + twoDigits(number >> 8) + "/" + twoDigits(number & 255) + ".js?v=" + directory.build;
    wanted = function (file) { return file.stamp === directory.stamp; };
    loading[key] = loadScript(address, key, wanted).catch(function () {
      // A copy kept from an older build, or a moment's trouble.
      return loadScript(address + "&again=" + Date.now(), key, wanted);
    }).then(function (file) { return file.data; });
    loading[key].catch(function () { delete loading[key]; });
    return loading[key];
  }

  function loadDirectory() {
    // Hosts let browsers keep files for a while; which build is on line is asked anew every few minutes.
    var age = location.protocol === "file:" ? "" : "?t=" + Math.floor(Date.now() / 300000);
    if (directory) return Promise.resolve(directory);
    if (!loading.directory) {
      loading.directory = loadScript("search/directory.js" + age, "directory0", function (file) {
        return file.data.format === 1;
      }).then(function (file) {
        directory = file.data;
        directory.stamp = file.stamp;
        directory.boundaries = directory.terms.map(utf8);
        return directory;
      });
      loading.directory.catch(function () { delete loading.directory; });
    }
    return loading.directory;
  }

  function utf8(text) { return unescape(encodeURIComponent(text)); }

  // Resolves to the postings of a term, as a string of bytes, or to null if no page has it.
  function loadPostings(term) {
    var wanted = utf8(term), low = 0, high = directory.boundaries.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (directory.boundaries[middle] <= wanted) low = middle + 1; else high = middle;
    }
    if (!low) return Promise.resolve(null);
    return load("terms", low - 1).then(function (data) { return findTerm(atob(data), wanted); });
  }

  function varints(bytes, position) {
    return {
      position: position,
      next: function () {
        var number = 0, shift = 0, byte;
        do {
          byte = bytes.charCodeAt(this.position++);
          number |= (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
        return number;
      }
    };
  }

  function findTerm(bytes, wanted) {
    var reader = varints(bytes, 0), term = "", shared, rest, count, size;
    while (reader.position < bytes.length) {
      shared = reader.next();
      rest = reader.next();
      term = term.slice(0, shared) + bytes.substr(reader.position, rest);
      reader.position += rest;
      count = reader.next();
      size = reader.next();
      if (term === wanted) return { count: count, bytes: bytes.substr(reader.position, size) };
      if (term > wanted) return null;
      reader.position += size;
    }
    return null;
  }

  function loadPage(number) {
    return load("pages", Math.floor(number / directory.pagesPerFile)).then(function (pages) {
      var page = pages[number % directory.pagesPerFile];
      return { number: number, title: page[0], address: page[1], place: page[2], date: page[3], textFile: page[4], aliases: page[5] };
    });
  }

  function loadText(page) {
    return load("texts", page.textFile).then(function (file) {
      page.text = file.texts[page.number - file.first];
      return page;
    });
  }

  // ---- Finding ----------------------------------------------------------------------------------------------------

  // Resolves to the pages that hold all terms, and those that hold many; best first, of equals the lower number.
  function find(query) {
    return Promise.all(query.terms.map(loadPostings)).then(function (lists) {
      var pages = directory.pages, scores = new Float32Array(pages), cover = new Float32Array(pages);
      var counts = new Uint8Array(pages), present = 0, weight = 0, all = [], some = [], i;
      lists.forEach(function (list) {
        if (!list) return;
        var idf = Math.log(1 + (pages - list.count + 0.5) / (list.count + 0.5));
        var reader = varints(list.bytes, 0), page = 0, packed;
        present++;
        weight += idf;
        while (reader.position < list.bytes.length) {
          packed = reader.next();
          page += packed >>> 2;
          scores[page] += idf * WEIGHTS[packed & 3];
          cover[page] += idf;
          counts[page]++;
        }
      });
      for (i = 0; i < pages; i++) {
        if (present && counts[i] === lists.length) all.push(i);
        else if (counts[i] && cover[i] >= weight * LEAST_COVER) some.push(i);
      }
      function best(a, b) { return scores[b] - scores[a] || a - b; }
      return { query: query, all: all.sort(best), some: some.sort(best), scores: scores };
    });
  }

  // Whether normal text holds a piece, words and numbers as a whole.
  function holds(text, piece) { return placeOf(text, piece, 0) >= 0; }

  function placeOf(text, piece, start) {
    var at, end;
    for (at = text.indexOf(piece, start); at >= 0; at = text.indexOf(piece, at + 1)) {
      end = at + piece.length;
      if (!(isWord(piece.charCodeAt(0)) && at > 0 && isWordOrDot(text.charCodeAt(at - 1))) &&
        !(isWord(piece.charCodeAt(piece.length - 1)) && isWordOrDot(text.charCodeAt(end)))) return at;
    }
    return -1;
  }

  // How near a page comes: 4 is named so, 3 has it in its name, 2 has it as it was typed, 1 in parts, 0 not all of it.
  function judge(query, page) {
    var names = [page.title].concat(page.aliases).map(function (name) { return normalise(name, false).text; });
    var text = page.text === undefined ? "" : normalise(page.text, false).text;
    function somewhere(piece) { return holds(text, piece) || names.some(function (name) { return holds(name, piece); }); }
    if (names.indexOf(query.whole) >= 0) return 4;
    if (names.some(function (name) { return holds(name, query.whole); })) return 3;
    if (holds(text, query.whole)) return 2;
    return query.isCertain || query.pieces.every(somewhere) ? 1 : 0;
  }

  // Resolves to the pages in their final order: the first candidates are compared with the query itself, and those that
  // only happen to hold all its terms are left out; the rest stands as it is.
  function rank(outcome, numbers, batch) {
    var query = outcome.query, head = numbers.slice(0, CANDIDATES), tail = numbers.slice(CANDIDATES);
    return Promise.all(head.map(function (number) {
      return loadPage(number).then(function (page) {
        var grade = judge(query, page);
        if (grade >= 3 || (query.isCertain && query.pieces.length === 1)) return { number: number, grade: grade };
        return loadText(page).then(function () { return { number: number, grade: judge(query, page) }; });
      });
    })).then(function (judged) {
      var exact = judged.filter(function (one) { return one.grade; }).sort(function (a, b) {
        return b.grade - a.grade || outcome.scores[b.number] - outcome.scores[a.number] || a.number - b.number;
      }).map(function (one) { return one.number; });
      if (!exact.length && tail.length && batch < MOST_BATCHES) return rank(outcome, tail, batch + 1);
      return { numbers: exact.length ? exact.concat(tail) : [], isCertain: !tail.length || query.isCertain };
    });
  }

  // Resolves to what is shown: pages that hold the query, or else, and said so, pages that hold parts of it.
  function answer(query) {
    return find(query).then(function (outcome) {
      return rank(outcome, outcome.all, 1).then(function (ranked) {
        var isPartial = !ranked.numbers.length && !query.inTitle;
        return {
          query: query, isPartial: isPartial, isCertain: isPartial || ranked.isCertain,
          numbers: isPartial ? outcome.all.concat(outcome.some) : ranked.numbers
        };
      });
    });
  }

  function kindOf(number) {
    for (var i = 0, end = 0; i < directory.kinds.length; i++) {
      end += directory.kinds[i][2];
      if (number < end) return directory.kinds[i];
    }
    return ["", "", 0];
  }

  // ---- Marks and snippets -----------------------------------------------------------------------------------------

  // The places in the original text where pieces of the query stand, or terms of the pieces that do not.
  function marksIn(text, query) {
    var normal = normalise(text, false), marks = [], needles = [];
    query.pieces.forEach(function (piece) {
      if (isSingle(piece) && !query.inTitle) return;
      needles = needles.concat(holds(normal.text, piece) ? piece : termsOf(piece, true));
    });
    distinct(needles).forEach(function (needle) {
      var at = placeOf(normal.text, needle, 0);
      for (; at >= 0; at = placeOf(normal.text, needle, at + needle.length)) {
        marks.push({ start: normal.from[at], end: normal.to[at + needle.length - 1], needle: needle });
      }
    });
    return marks.sort(function (a, b) { return a.start - b.start || b.end - a.end; });
  }

  // Appends text[start..<end] with its marks; where marks overlap they are one.
  function appendMarked(element, text, start, end, marks) {
    var position = start;
    function append(to, tag) {
      if (to <= position) return;
      var node = document.createTextNode(text.slice(position, to).replace(/\n/g, " "));
      if (tag) element.appendChild(document.createElement(tag)).appendChild(node); else element.appendChild(node);
      position = to;
    }
    for (var i = 0; i < marks.length; i++) {
      var from = marks[i].start, to = marks[i].end;
      while (i + 1 < marks.length && marks[i + 1].start <= to) to = Math.max(to, marks[++i].end);
      if (to <= start || from >= end) continue;
      append(Math.max(from, start), "");
      append(Math.min(to, end), "mark");
    }
    append(end, "");
  }

  function isInsidePair(text, i) { return i > 0 && /[\udc00-\udfff]/.test(text.charAt(i)) && /[\ud800-\udbff]/.test(text.charAt(i - 1)); }

  // The stretch of text with the most of the query, a little before the first mark.
  function appendSnippet(element, page, query) {
    // The title stands above already.
    var body = page.text.indexOf(page.title) === 0 ? page.text.slice(page.title.length).replace(/^\n/, "") : page.text;
    var marks = marksIn(body, query), best = 0, start = 0, end, i, k, seen;
    if (!marks.length && page.aliases.length) {
      var names = page.aliases.join("、");
      var nameMarks = marksIn(names, query);
      if (nameMarks.length) {
        element.appendChild(document.createTextNode("又称："));
        appendMarked(element, names, 0, names.length, nameMarks);
        element.appendChild(document.createTextNode("。"));
      }
    }
    for (i = 0; i < marks.length && i < 200; i++) {
      seen = [];
      for (k = i; k < marks.length && marks[k].end <= marks[i].start + SNIPPET - 20; k++) {
        if (seen.indexOf(marks[k].needle) < 0) seen.push(marks[k].needle);
      }
      if (seen.length > best) {
        best = seen.length;
        start = Math.max(0, marks[i].start - 20);
      }
    }
    if (isInsidePair(body, start)) start--;
    end = Math.min(body.length, start + SNIPPET);
    if (isInsidePair(body, end)) end++;
    if (start > 0) element.appendChild(document.createTextNode("…"));
    appendMarked(element, body, start, end, marks);
    if (end < body.length) element.appendChild(document.createTextNode("…"));
  }

  // ---- The page ---------------------------------------------------------------------------------------------------

  var sequence = 0, shownQuery = null, kind = "", timer = 0, isComposing = false;
  var more = document.createElement("button");
  more.type = "button";
  more.id = "search-more";
  more.hidden = true;
  more.textContent = "显示更多";
  list.parentNode.insertBefore(more, list.nextSibling);

  function add(parent, tag, className) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    return parent.appendChild(element);
  }

  function chineseDate(date) {
    var parts = date.split("-");
    return parts.length === 3 ? Number(parts[0]) + "年" + Number(parts[1]) + "月" + Number(parts[2]) + "日" : "";
  }

  function resultItem(page, query) {
    var item = document.createElement("li"), link;
    item.className = "result";
    link = add(add(item, "h2"), "a");
    link.setAttribute("href", page.address);
    appendMarked(link, page.title, 0, page.title.length, marksIn(page.title, query));
    add(item, "p", "result-meta").textContent =
      [kindOf(page.number)[1], page.place, chineseDate(page.date)].filter(Boolean).join(" · ");
    appendSnippet(add(item, "p", "result-snippet"), page, query);
    return item;
  }

  function clear(element) { while (element && element.firstChild) element.removeChild(element.firstChild); }

  function say(text) { if (status.textContent !== text) status.textContent = text; }

  function report(found, count) {
    if (!found.numbers.length) return "没有找到“" + found.query.typed + "”。可以换个说法，或少写几个字再试。";
    if (found.isPartial) return "没有找到完全一致的结果，以下结果包含部分关键词（" + count + " 条）。";
    return found.isCertain ? "找到 " + count + " 条结果" : "找到约 " + count + " 条结果";
  }

  // Shows the first pages of the answer in place of what was there.
  function show(found) {
    var counts = {}, numbers = [], turn = sequence;
    found.numbers.forEach(function (number) {
      var name = kindOf(number)[0];
      counts[name] = (counts[name] || 0) + 1;
    });
    if (kind && !counts[kind]) kind = "";
    numbers = found.numbers.filter(function (number) { return !kind || kindOf(number)[0] === kind; });
    return items(found, numbers, 0).then(function (elements) {
      if (turn !== sequence) return;
      clear(list);
      elements.forEach(function (element) { list.appendChild(element); });
      offerMore(found, numbers, elements.length);
      showFilters(found, counts);
      if (browse) browse.hidden = numbers.length > 0;
      say(report(found, numbers.length));
    });
  }

  function items(found, numbers, start) {
    return Promise.all(numbers.slice(start, start + RESULTS_PER_PAGE).map(function (number) {
      return loadPage(number).then(loadText).then(function (page) { return resultItem(page, found.query); });
    }));
  }

  function offerMore(found, numbers, start) {
    more.hidden = start >= numbers.length;
    more.onclick = function () {
      var turn = sequence;
      more.onclick = null;
      items(found, numbers, start).then(function (elements) {
        if (turn !== sequence) return;
        elements.forEach(function (element) { list.appendChild(element); });
        if (elements.length) elements[0].querySelector("a").focus();
        offerMore(found, numbers, start + elements.length);
      }).catch(fail);
    };
  }

  function showFilters(found, counts) {
    var hadFocus = filters && filters.contains(document.activeElement);
    clear(filters);
    if (!filters || directory.kinds.filter(function (one) { return counts[one[0]]; }).length < 2) return;
    function offer(name, label, count) {
      var button = add(filters, "button", "search-filter");
      button.type = "button";
      button.setAttribute("aria-pressed", String(kind === name));
      button.textContent = label + "（" + count + "）";
      button.onclick = function () {
        kind = name;
        remember(found.query.typed);
        show(found).catch(fail);
      };
      if (hadFocus && kind === name) button.focus();
    }
    offer("", "全部", found.numbers.length);
    directory.kinds.forEach(function (one) { if (counts[one[0]]) offer(one[0], one[1], counts[one[0]]); });
  }

  function reset() {
    clear(list);
    clear(filters);
    more.hidden = true;
    if (browse) browse.hidden = false;
  }

  function fail() {
    reset();
    shownQuery = null;
    say("检索数据没有载入。请刷新页面再试，或从下面的目录查找。");
  }

  // Keeps what is asked in the address, so that it can be passed on and the way back leads to it.
  function remember(typed) {
    try {
      history.replaceState(null, "", typed
        ? "?q=" + encodeURIComponent(typed) + (kind ? "&kind=" + encodeURIComponent(kind) : "")
        : location.pathname.split("/").pop() || ".");
    } catch (error) { /* Some browsers forbid it on a disk; the search works all the same. */ }
  }

  function asked(name) {
    var match = new RegExp("[?&]" + name + "=([^&#]*)").exec(location.search);
    try { return match ? decodeURIComponent(match[1].replace(/\+/g, " ")) : ""; } catch (error) { return ""; }
  }

  function search() {
    var typed = input.value.trim(), turn, slow;
    clearTimeout(timer);
    if (typed === shownQuery) return;
    shownQuery = typed;
    turn = ++sequence;
    remember(typed);
    if (!typed) {
      reset();
      say("");
      return;
    }
    // Told at once when all has yet to come, else only when it takes long enough to wonder.
    slow = setTimeout(function () { if (turn === sequence) say("正在载入…"); }, directory ? 300 : 0);
    loadDirectory().then(function () {
      var query = parse(typed);
      query.typed = typed;
      return answer(query);
    }).then(function (found) {
      if (turn === sequence) return show(found);
    }).catch(function (error) {
      if (turn === sequence) fail(error);
    }).then(function () { clearTimeout(slow); });
  }

  input.addEventListener("compositionstart", function () { isComposing = true; clearTimeout(timer); });
  input.addEventListener("compositionend", function () { isComposing = false; searchSoon(); });
  input.addEventListener("input", function (event) { if (!isComposing && !event.isComposing) searchSoon(); });
  input.addEventListener("focus", function () { loadDirectory().catch(function () {}); });

  function searchSoon() {
    clearTimeout(timer);
    timer = setTimeout(search, 200);
  }

  if (input.form) {
    input.form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (!isComposing) search();
    });
    // The key that takes a word from the input method must not send the form.
    input.addEventListener("keydown", function (event) {
      if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) event.preventDefault();
    });
  }

  kind = asked("kind");
  input.value = asked("q") || input.value;
  search();
})();
