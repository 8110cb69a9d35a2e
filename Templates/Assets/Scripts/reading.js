// How a page is read: large type, light or dark, high contrast, the village one looked at last. Runs before the page is
// painted, on engines from ES5 on; where storage is out of reach (some browsers, from a disk) a setting lasts as long as
// its page.
(function () {
  'use strict';

  if (!document.addEventListener || !document.querySelectorAll) { return; }

  // The text that the search index is made of (VisibleText.swift): without ways around and forms, a newline between blocks.
  // The search page asks for it: of pages that it fetched or, on a disk, of pages in a frame.
  var unsearched = /^(script|style|template|nav|form|noscript|rt|rp)$/;
  var inline = new RegExp('^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|output|q|rp|rt|ruby|s|samp|small|' +
    'span|strong|sub|sup|time|u|var|wbr)$');

  function visibleText(node) {
    var name = node.nodeName.toLowerCase();
    var text = '';
    if (node.nodeType === 3) { return node.nodeValue.replace(/[\t\n\r \xa0]+/g, ' '); }
    if (node.nodeType !== 1) { return ''; }
    if (!unsearched.test(name) && !node.hasAttribute('hidden') && node.getAttribute('data-search') !== 'off') {
      for (var child = node.firstChild; child; child = child.nextSibling) { text += visibleText(child); }
    }
    return inline.test(name) ? text : '\n' + text + '\n';
  }

  window.noticeboardText = function (page) {
    var main = page.querySelector('main');
    return main ? visibleText(main).replace(/ *\n[ \n]*/g, '\n').replace(/ +/g, ' ').trim() : '';
  };

  // Before other scripts add to the page; nothing else is done in a frame.
  if (location.hash === '#noticeboard-text' && window.parent !== window) {
    document.addEventListener('readystatechange', function () {
      if (document.readyState !== 'interactive') { return; }
      window.parent.postMessage({ noticeboardText: window.noticeboardText(document) }, '*');
    });
    return;
  }

  var root = document.documentElement;
  var prefix = 'noticeboard-';
  var address = (document.currentScript || {}).src || '';

  function stored(key) {
    try {
      return window.localStorage.getItem(prefix + key);
    } catch (error) {
      return null;
    }
  }

  function store(key, value) {
    try {
      if (value) {
        window.localStorage.setItem(prefix + key, value);
      } else {
        window.localStorage.removeItem(prefix + key);
      }
    } catch (error) {
      // The setting still works for this page.
    }
  }

  function apply(key, value) {
    if (value) {
      root.setAttribute('data-' + key, value);
    } else {
      root.removeAttribute('data-' + key);
    }
  }

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  function show(button) {
    var value = root.getAttribute('data-' + button.getAttribute('data-setting')) || '';
    button.setAttribute('aria-pressed', value === button.getAttribute('data-value') ? 'true' : 'false');
  }

  // A button that is on already goes back to what the portal is by itself.
  function choose(event) {
    var button = event.currentTarget;
    var key = button.getAttribute('data-setting');
    var value = button.getAttribute('aria-pressed') === 'true' ? '' : button.getAttribute('data-value');
    apply(key, value);
    store(key, value);
    each('[data-setting="' + key + '"]', show);
  }

  // The menu goes as menus do: with Escape, and with a press beside it.
  function closeMenu(event) {
    var menu = document.querySelector('.reading details[open]');
    if (!menu || event.type === 'click' && menu.contains(event.target)) { return; }
    if (event.type === 'keydown') {
      if (event.keyCode !== 27) { return; }
      menu.firstElementChild.focus();
    }
    menu.removeAttribute('open');
  }

  // On a village's page it is remembered, on the front page it is offered.
  function rememberVillage() {
    var main = document.getElementById('main');
    var place = document.getElementById('my-village');
    var known = stored('village') || '';
    var space = known.indexOf(' ');
    if (main && main.getAttribute('data-village')) { store('village', main.getAttribute('data-village')); }
    if (!place || !/^[0-9a-z]+ ./.test(known)) { return; }
    place.querySelector('a').href = known.slice(0, space) + '/index.html';
    place.querySelector('a').textContent = known.slice(space + 1);
    place.querySelector('button').addEventListener('click', function () {
      store('village', '');
      place.hidden = true;
    });
    place.hidden = false;
  }

  // What few need is fetched when it is asked for.
  function fetchScript(name) {
    var script = document.createElement('script');
    script.src = address.replace('site.js', name);
    document.head.appendChild(script);
  }

  function offerSpeech() {
    fetchScript('speech.js');
    this.removeEventListener('toggle', offerSpeech);
  }

  // The slash leads to the search, except where somebody writes.
  function goToSearch(event) {
    var field = document.querySelector('[role=search] [name=q]');
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || !field) { return; }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.nodeName)) { return; }
    event.preventDefault();
    field.focus();
    field.select();
  }

  function choices(name, buttons) {
    return '<div role="group" aria-label="' + name + '"><span aria-hidden="true">' + name + '</span>' + buttons + '</div>';
  }

  function setting(name, key, value) {
    return '<button type="button" data-setting="' + key + '" data-value="' + value + '">' + name + '</button>';
  }

  function fillMenu(menu) {
    var place = document.createElement('div');
    place.className = 'reading-menu';
    place.innerHTML = choices('颜色', setting('随系统', 'theme', '') + setting('浅色', 'theme', 'light') + setting('深色', 'theme', 'dark')) +
      choices('对比', setting('高对比', 'contrast', 'high')) +
      choices('本页', '<button type="button" data-action="read" hidden>朗读</button><button type="button" data-action="print">打印</button>');
    menu.appendChild(place);
  }

  function connect() {
    var current = document.querySelector('.site-nav [aria-current]');
    each('.reading details', fillMenu);
    each('[data-setting]', function (button) {
      button.addEventListener('click', choose);
      show(button);
    });
    each('[data-action="print"]', function (button) {
      button.addEventListener('click', function () { window.print(); });
    });
    document.addEventListener('keydown', closeMenu);
    document.addEventListener('keydown', goToSearch);
    document.addEventListener('click', closeMenu);
    if (window.speechSynthesis) {
      each('.reading details', function (menu) { menu.addEventListener('toggle', offerSpeech); });
    }
    if (current) { current.parentNode.parentNode.scrollLeft = current.offsetLeft - 60; }
    // Engines leave a link alone of which half can be seen.
    each('.site-nav ul a', function (link) {
      link.addEventListener('focus', function () { link.scrollIntoView({ block: 'nearest', inline: 'nearest' }); });
    });
    rememberVillage();
    if (/^#hl=./.test(window.location.hash)) { fetchScript('highlight.js'); }
  }

  // The controls are of no use without this script, so the style sheet shows them only now.
  root.setAttribute('data-script', 'on');
  ['type', 'contrast', 'theme'].forEach(function (key) { apply(key, stored(key)); });
  document.addEventListener('DOMContentLoaded', connect);
}());
