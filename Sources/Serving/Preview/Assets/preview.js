// In every page that is previewed, and in no published one: loads the page anew when a build has changed it, and shows what
// the build found wrong. The parts stand in a shadow tree, so that neither the page's style nor its text is touched.
(function () {
  'use strict';

  var own = document.currentScript;
  // Nothing for the frame around a page, which stays when the page is loaded anew.
  var edition = own.getAttribute('data-edition');
  var isFrame = window.parent !== window;
  var source = null;
  var latest = null;
  var closed = '';
  var parts = isFrame ? null : build();

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  function build() {
    var host = element('div');
    host.setAttribute('data-search', 'off');
    document.documentElement.appendChild(host);
    var root = host.attachShadow({ mode: 'open' });
    var style = element('link');
    style.rel = 'stylesheet';
    style.href = '/.serve/preview.css';
    root.appendChild(style);

    var bar = element('nav', 'bar');
    bar.setAttribute('aria-label', '预览');
    var state = element('button', 'state', '预览');
    state.type = 'button';
    bar.appendChild(state);
    if (edition !== null) {
      var phone = element('a', 'phone', '手机上看');
      phone.href = '/.serve/phone?' + location.pathname + location.search + location.hash;
      bar.appendChild(phone);
    }

    var panel = element('section', 'panel');
    panel.setAttribute('role', 'alert');
    panel.setAttribute('aria-label', '检查结果');
    panel.hidden = true;
    root.appendChild(panel);
    root.appendChild(bar);

    state.addEventListener('click', function () {
      if (panel.hidden) { open(); } else { close(); }
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && !panel.hidden) { close(); }
    });
    return { state: state, panel: panel };
  }

  function close() {
    parts.panel.hidden = true;
    closed = signature(latest);
    parts.state.focus();
  }

  // What was closed stays closed until something else is wrong.
  function signature(told) {
    return told ? told.state + JSON.stringify((told.report || {}).diagnostics || told.message) : '';
  }

  function counts(told) {
    return (told.report || {}).counts || { errors: 0, warnings: 0, notes: 0 };
  }

  function label(told) {
    var found = counts(told);
    switch (told.state) {
      case 'building': return '正在生成…';
      case 'refused': return found.errors + ' 处错误';
      case 'failed': return '没有生成';
      default: return found.warnings ? found.warnings + ' 处警告' : '没有错误';
    }
  }

  function heading(told) {
    var found = counts(told);
    switch (told.state) {
      case 'refused':
        return '内容有 ' + found.errors + ' 处错误，' + (edition === '' ? '还没有页面可看' : '下面仍是上一次的页面');
      case 'failed': return '没有生成';
      default: return found.warnings ? '没有错误，有 ' + found.warnings + ' 处警告' : '没有错误，也没有警告';
    }
  }

  function remedies(report) {
    return (report.rules || []).reduce(function (known, rule) {
      known[rule.rule] = rule.remedy;
      return known;
    }, {});
  }

  function finding(told, known) {
    var severity = { error: '错误', warning: '警告', note: '提示' }[told.severity] || told.severity;
    var item = element('li', told.severity);
    var head = element('p', 'place');
    head.appendChild(element('span', 'severity', severity));
    head.appendChild(element('code', '', told.place));
    head.appendChild(element('span', 'rule', told.rule));
    item.appendChild(head);
    item.appendChild(element('p', 'message', told.message));
    if (told.suggestion) { item.appendChild(element('p', '', '您是不是要写“' + told.suggestion + '”？')); }
    if (known[told.rule]) { item.appendChild(element('p', 'remedy', '办法：' + known[told.rule])); }
    return item;
  }

  function open() {
    var panel = parts.panel;
    var report = latest && latest.report;
    panel.textContent = '';
    if (!latest) { return; }
    var head = element('div', 'head');
    head.appendChild(element('h2', '', heading(latest)));
    var button = element('button', 'close', '关闭');
    button.type = 'button';
    button.addEventListener('click', close);
    head.appendChild(button);
    panel.appendChild(head);
    if (latest.message) { panel.appendChild(element('p', 'message', latest.message)); }
    if (report) {
      var known = remedies(report);
      var list = element('ol');
      report.diagnostics.forEach(function (told) { list.appendChild(finding(told, known)); });
      panel.appendChild(list);
      if (report.left) { panel.appendChild(element('p', '', '另有 ' + report.left + ' 处未列出。')); }
    }
    panel.hidden = false;
  }

  function show() {
    parts.state.textContent = label(latest);
    parts.state.setAttribute('data-state', latest.state);
    parts.state.setAttribute('data-warnings', counts(latest).warnings ? 'some' : 'none');
    if (latest.state === 'building') { return; }
    var isWrong = latest.state === 'refused' || latest.state === 'failed';
    if (isWrong && closed !== signature(latest)) {
      open();
    } else if (!isWrong) {
      closed = '';
      parts.panel.hidden = true;
    }
  }

  function hear(event) {
    var told = JSON.parse(event.data);
    // The page that waits has no edition, and waits until something is published.
    if (edition ? told.edition !== edition : edition === '' && told.state === 'published') {
      location.reload();
      return;
    }
    latest = told;
    if (parts) { show(); }
  }

  // A browser keeps six connections to a host: pages that nobody sees leave them to others.
  function listen() {
    if (document.hidden) {
      if (source) { source.close(); }
      source = null;
    } else if (!source) {
      source = new EventSource('/.serve/events');
      source.onmessage = hear;
    }
  }

  document.addEventListener('visibilitychange', listen);
  listen();
})();
