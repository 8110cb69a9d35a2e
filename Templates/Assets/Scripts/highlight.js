// Marks on a page what was searched: the address carries it as it is written here (#hl=低保|最低生活保障), so that no
// table of characters is needed. Words go across tags and line breaks, but not from one block of text into the next.
(function () {
  'use strict';

  var MOST = 500; // places; more help nobody
  var main = document.getElementById('main');
  var words = searched();
  var places = []; // each a list of <mark>: a word across tags has several
  var current = -1;
  var bar, status;

  if (!main || !words.length || !main.closest) { return; }

  function searched() {
    try {
      return window.location.hash.slice(4).split('|')
        .map(function (word) { return lower(decodeURIComponent(word).replace(/\s/g, '')); }).filter(Boolean);
    } catch (error) {
      return []; // not UTF-8
    }
  }

  // Of the same length, whatever the letter.
  function lower(text) {
    var result = text.toLowerCase();
    return result.length === text.length ? result : text;
  }

  function blockOf(element) {
    while (element !== main && /^inline/.test(window.getComputedStyle(element).display)) { element = element.parentNode; }
    return element;
  }

  // The text without spaces, and where each character of it stands; blocks are parted by a line break.
  function read() {
    var walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, null, false);
    var found = {text: '', nodes: [], offsets: []};
    var last = null;
    var node;
    function add(character, offset) {
      found.text += character;
      found.nodes.push(node);
      found.offsets.push(offset);
    }
    while ((node = walker.nextNode())) {
      var parent = node.parentNode;
      if (!/\S/.test(node.data) || parent.closest('script,style,noscript,template,option,textarea')) { continue; }
      var block = blockOf(parent);
      if (last && block !== last) { add('\n', 0); }
      last = block;
      var data = lower(node.data);
      for (var i = 0; i < data.length; i += 1) {
        if (/\S/.test(data.charAt(i))) { add(data.charAt(i), i); }
      }
    }
    return found;
  }

  // 29 is not in 2029, nor is id in video.
  function cuts(page, inside, outside, step) {
    var letter = /[0-9a-z]/;
    var near = page.nodes[inside] === page.nodes[outside] && page.offsets[outside] === page.offsets[inside] + step;
    return near && letter.test(page.text.charAt(inside)) && letter.test(page.text.charAt(outside));
  }

  // Where the words stand; what overlaps is one place.
  function find(page) {
    var all = [];
    words.forEach(function (word) {
      for (var at = page.text.indexOf(word); at >= 0 && all.length < MOST; at = page.text.indexOf(word, at + 1)) {
        var end = at + word.length;
        if (!cuts(page, at, at - 1, -1) && !cuts(page, end - 1, end, 1)) { all.push([at, end]); }
      }
    });
    all.sort(function (a, b) { return a[0] - b[0]; });
    var merged = [];
    all.forEach(function (place) {
      var last = merged[merged.length - 1];
      if (last && place[0] < last[1]) {
        last[1] = Math.max(last[1], place[1]);
      } else {
        merged.push(place);
      }
    });
    return merged;
  }

  // Marks from the end on, so that what lies before keeps its place.
  function mark(page, place) {
    var marks = [];
    for (var end = place[1] - 1; end >= place[0];) {
      var node = page.nodes[end];
      var start = end;
      while (start > place[0] && page.nodes[start - 1] === node) { start -= 1; }
      var part = node.splitText(page.offsets[start]);
      part.splitText(page.offsets[end] - page.offsets[start] + 1);
      var element = document.createElement('mark');
      part.parentNode.replaceChild(element, part);
      element.appendChild(part);
      marks.unshift(element);
      end = start - 1;
    }
    return marks;
  }

  function go(step) {
    var count = places.length;
    each(places[current], function (element) { element.removeAttribute('aria-current'); });
    current = (current + step + count) % count;
    var first = places[current][0];
    for (var parent = first.parentNode; parent !== main; parent = parent.parentNode) {
      if (parent.nodeName === 'DETAILS') { parent.open = true; }
    }
    each(places[current], function (element) { element.setAttribute('aria-current', 'true'); });
    first.scrollIntoView({block: 'center'});
    status.textContent = '第 ' + (current + 1) + ' / ' + count + ' 处';
  }

  function each(list, action) { (list || []).forEach(action); }

  function clear() {
    places.forEach(function (marks) {
      marks.forEach(function (element) {
        var parent = element.parentNode;
        parent.replaceChild(element.firstChild, element);
        parent.normalize();
      });
    });
    document.body.removeChild(bar);
    document.body.style.paddingBottom = document.documentElement.style.scrollPaddingBottom = '';
    try {
      window.history.replaceState(null, '', window.location.href.split('#')[0]);
    } catch (error) {
      // The words are gone from the page all the same.
    }
    main.tabIndex = -1;
    main.focus({preventScroll: true});
  }

  function addButton(text, action) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', action);
    bar.appendChild(button);
  }

  function show() {
    bar = document.createElement('div');
    status = document.createElement('span');
    bar.className = 'found-bar';
    bar.setAttribute('role', 'region');
    bar.setAttribute('aria-label', '搜索的词');
    status.setAttribute('role', 'status');
    bar.appendChild(status);
    if (places.length > 1) {
      addButton('上一处', function () { go(-1); });
      addButton('下一处', function () { go(1); });
    }
    addButton('清除', clear);
    document.body.insertBefore(bar, document.body.firstChild);
    // What is at the end of the page, or has the focus, does not lie under the bar.
    document.body.style.paddingBottom = document.documentElement.style.scrollPaddingBottom = bar.offsetHeight + 'px';
    go(1);
  }

  var page = read();
  find(page).reverse().forEach(function (place) { places.unshift(mark(page, place)); });
  // What a filter hides, or a way of reading, is not gone to; what is folded is opened.
  places = places.filter(function (marks) { return marks[0].closest('details') || marks[0].getClientRects().length; });
  if (places.length) { show(); }
}());
