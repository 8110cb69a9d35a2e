// One's own village: chosen once from the list of answers, or known from its page, and remembered where storage is in reach,
// as "code name", which is how the front page keeps it too.
(function () {
  'use strict';

  var box = document.querySelector('.my-village');
  var answers = box ? box.querySelectorAll('[data-place]') : [];
  if (!answers.length) { return; }

  var key = 'noticeboard-village';
  var label = document.createElement('label');
  var select = document.createElement('select');
  var answer = document.createElement('div');

  function remembered() {
    try { return (window.localStorage.getItem(key) || '').split(' ')[0]; } catch (error) { return ''; }
  }

  function remember() {
    var value = select.value && select.value + ' ' + select.options[select.selectedIndex].text;
    // Without storage the choice lasts as long as the page.
    try { window.localStorage.setItem(key, value); } catch (error) { return; }
  }

  function option(parent, value, text) {
    var element = document.createElement('option');
    element.value = value;
    element.textContent = text;
    parent.appendChild(element);
  }

  function show() {
    var chosen = select.value && box.querySelector('[data-place="' + select.value + '"]');
    answer.innerHTML = chosen ? chosen.innerHTML : '';
  }

  label.textContent = '我的村（社区）';
  label.appendChild(select);
  option(select, '', '请选择');
  Array.prototype.forEach.call(box.querySelectorAll('details'), function (details) {
    var group = document.createElement('optgroup');
    group.label = details.querySelector('summary').firstChild.textContent;
    Array.prototype.forEach.call(details.querySelectorAll('[data-place]'), function (place) {
      option(group, place.getAttribute('data-place'), place.querySelector('a').textContent);
    });
    select.appendChild(group);
  });
  select.addEventListener('change', function () { remember(); show(); });
  answer.className = 'my-answer';
  answer.setAttribute('role', 'status');
  box.insertBefore(answer, box.firstChild);
  box.insertBefore(label, answer);
  select.value = remembered();
  if (select.selectedIndex < 0) { select.value = ''; }
  show();
}());
