// Shows a page of the preview in a frame as wide as a phone, in large type where it is asked for.
(function () {
  'use strict';

  var frame = document.getElementById('frame');
  var large = document.getElementById('large');
  var size = document.getElementById('size');
  var page = document.getElementById('page');

  // Only what lies on this host: two slashes, or a backslash, would begin another one.
  function address() {
    var asked = location.search.slice(1) + location.hash;
    return /^\/(?![\/\\])/.test(asked) ? asked : '/';
  }

  // What the frame's own button keeps for later visits stays as it is.
  function apply() {
    var shown = frame.contentDocument;
    if (!shown || !shown.documentElement) { return; }
    if (large.checked) {
      shown.documentElement.setAttribute('data-type', 'large');
    } else {
      shown.documentElement.removeAttribute('data-type');
    }
  }

  function resize() {
    var sides = size.value.split('x');
    frame.style.width = sides[0] + 'px';
    frame.style.height = sides[1] + 'px';
  }

  frame.addEventListener('load', function () {
    var place = frame.contentWindow.location;
    page.href = place.pathname + place.search + place.hash;
    apply();
  });
  large.addEventListener('change', apply);
  size.addEventListener('change', resize);
  resize();
  frame.src = address();
})();
