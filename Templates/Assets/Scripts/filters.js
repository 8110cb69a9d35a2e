// Filters of a list: links to the pages of facets become buttons, which hide what does not match. Values of one facet widen,
// facets narrow. The choice stands in the fragment of the address, so that it can be kept and sent, also from a disk.
(function () {
  'use strict';

  var bar = document.querySelector('[data-filters]');
  if (!bar) { return; }

  var list = document.getElementById(bar.getAttribute('data-filters'));
  var items = toArray(list.querySelectorAll('[data-facets]'));
  var links = toArray(bar.querySelectorAll('[data-value]'));
  var buttons = links.map(buttonFor);
  var status = document.createElement('p');
  var reset = document.createElement('button');

  function toArray(nodes) { return Array.prototype.slice.call(nodes); }

  function buttonFor(link) {
    var button = document.createElement('button');
    button.type = 'button';
    button.value = link.getAttribute('data-value');
    button.innerHTML = link.innerHTML;
    button.addEventListener('click', function () { press(button, !isOn(button)); update(); });
    link.parentNode.replaceChild(button, link);
    return button;
  }

  function isOn(button) { return button.getAttribute('aria-pressed') === 'true'; }
  function press(button, on) { button.setAttribute('aria-pressed', on ? 'true' : 'false'); }
  function facetOf(value) { return value.split('-')[0]; }

  // Whether an item has one of the chosen values of every facet but `except`.
  function matches(item, chosen, except) {
    var own = ' ' + item.getAttribute('data-facets') + ' ';
    return Object.keys(chosen).every(function (facet) {
      return facet === except || chosen[facet].some(function (value) { return own.indexOf(' ' + value + ' ') >= 0; });
    });
  }

  function choice() {
    var chosen = {};
    buttons.filter(isOn).forEach(function (button) {
      var facet = facetOf(button.value);
      chosen[facet] = (chosen[facet] || []).concat(button.value);
    });
    return chosen;
  }

  function show() {
    var chosen = choice();
    var count = 0;
    items.forEach(function (item) {
      item.hidden = !matches(item, chosen);
      if (!item.hidden) { count += 1; }
    });
    toArray(list.querySelectorAll('section')).forEach(function (section) {
      section.hidden = !section.querySelector('[data-facets]:not([hidden])');
    });
    buttons.forEach(function (button) {
      var one = {};
      one[facetOf(button.value)] = [button.value];
      var found = items.filter(function (item) {
        return matches(item, one) && matches(item, chosen, facetOf(button.value));
      }).length;
      button.querySelector('.count').textContent = found;
      button.disabled = !found && !isOn(button);
    });
    reset.hidden = !Object.keys(chosen).length;
    status.textContent = reset.hidden ? '' : count ? '符合的有 ' + count + ' 项。' : '没有符合的事项，去掉一个条件试试。';
  }

  function update() {
    var values = buttons.filter(isOn).map(function (button) { return button.value; });
    try {
      window.history.replaceState(null, '', values.length ? '#filter=' + values.join('+') : window.location.pathname);
    } catch (error) {
      // Some browsers refuse it on a disk: the filters work all the same.
    }
    show();
  }

  function read() {
    var match = /^#filter=(.+)/.exec(window.location.hash);
    var values = match ? match[1].split('+') : [];
    buttons.forEach(function (button) { press(button, values.indexOf(button.value) >= 0); });
    show();
  }

  status.setAttribute('role', 'status');
  reset.type = 'button';
  reset.textContent = '清除条件';
  reset.addEventListener('click', function () {
    buttons.forEach(function (button) { press(button, false); });
    update();
    buttons[0].focus();
  });
  bar.appendChild(status);
  bar.appendChild(reset);
  window.addEventListener('hashchange', read);
  read();
  // On a phone the list itself is to be in sight.
  if (window.innerWidth < 640 && reset.hidden) { bar.parentNode.open = false; }
}());
