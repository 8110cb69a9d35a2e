// Reading settings: large type, high contrast. Runs before the page is painted, on engines from ES5 on; where storage
// is out of reach (some browsers, from a disk) a setting lasts as long as its page.
(function () {
  'use strict';

  if (!document.addEventListener || !document.querySelectorAll) { return; }

  var root = document.documentElement;
  var prefix = 'noticeboard-';
  var settings = ['type', 'contrast'];

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

  function show(button) {
    var isOn = root.getAttribute('data-' + button.getAttribute('data-setting')) === button.getAttribute('data-value');
    button.setAttribute('aria-pressed', isOn ? 'true' : 'false');
  }

  function toggle(event) {
    var button = event.currentTarget;
    var key = button.getAttribute('data-setting');
    var value = button.getAttribute('aria-pressed') === 'true' ? null : button.getAttribute('data-value');
    apply(key, value);
    store(key, value);
    show(button);
  }

  function connect() {
    var buttons = document.querySelectorAll('[data-setting]');
    var index;
    for (index = 0; index < buttons.length; index += 1) {
      buttons[index].addEventListener('click', toggle);
      show(buttons[index]);
    }
    buttons = document.querySelectorAll('[data-action="print"]');
    for (index = 0; index < buttons.length; index += 1) {
      buttons[index].addEventListener('click', function () { window.print(); });
    }
  }

  // The controls are of no use without this script, so the style sheet shows them only now.
  root.setAttribute('data-script', 'on');
  settings.forEach(function (key) { apply(key, stored(key)); });
  document.addEventListener('DOMContentLoaded', connect);
}());
