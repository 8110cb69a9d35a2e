// Reads a page aloud where the browser has a Chinese voice of its own: voices that speak over the network would hand the
// page's text to somebody else. The paragraph that is being read is marked.
(function () {
  'use strict';

  var speech = window.speechSynthesis;
  if (!speech || !window.SpeechSynthesisUtterance || !Element.prototype.closest) { return; }

  var blocks = 'tr,li,p,h1,h2,h3,h4,dt,dd,caption,figcaption,main';
  var silent = 'nav,form,script,style,[hidden],[aria-hidden=true],.visually-hidden';
  var paragraphs = [];
  var position = 0;
  var voice = null;
  var current = null;
  var bar = null;

  function chineseVoice() {
    return speech.getVoices().filter(function (one) { return one.localService && /^(zh|cmn)/i.test(one.lang); })[0];
  }

  function collect() {
    var walker = document.createTreeWalker(document.getElementById('main'), NodeFilter.SHOW_TEXT, null, false);
    var found = [];
    var last = null;
    var node;
    while ((node = walker.nextNode())) {
      var text = node.data.trim();
      var parent = node.parentNode;
      if (text && !parent.closest(silent) && parent.getClientRects().length) {
        var block = parent.closest(blocks);
        if (last && last.block === block) {
          last.text += (block.nodeName === 'TR' ? '，' : '') + text;
        } else {
          last = {block: block, text: text};
          found.push(last);
        }
      }
    }
    return found;
  }

  function mark(block) {
    var marked = document.querySelector('[data-spoken]');
    if (marked) { marked.removeAttribute('data-spoken'); }
    if (block) {
      block.setAttribute('data-spoken', '');
      block.scrollIntoView({block: 'nearest'});
    }
  }

  function silence() {
    current = null;
    speech.cancel();
  }

  function speak() {
    var utterance = new SpeechSynthesisUtterance(paragraphs[position].text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = function () {
      // One that was cancelled ends as well, after it has been forgotten.
      if (current !== utterance) { return; }
      position += 1;
      if (position < paragraphs.length) { speak(); } else { stop(); }
    };
    current = utterance;
    mark(paragraphs[position].block);
    speech.speak(utterance);
  }

  function button(name, action) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = name;
    made.addEventListener('click', action);
    bar.appendChild(made);
    return made;
  }

  function stop() {
    silence();
    mark(null);
    if (bar) { bar.parentNode.removeChild(bar); }
    bar = null;
  }

  // Some browsers cannot go on after a pause of their own, so a paragraph is begun again.
  function pause(event) {
    var isSpeaking = current !== null;
    if (isSpeaking) { silence(); } else { speak(); }
    event.currentTarget.textContent = isSpeaking ? '继续' : '暂停';
  }

  function start() {
    stop();
    paragraphs = collect();
    position = 0;
    if (!paragraphs.length) { return; }
    bar = document.createElement('div');
    bar.className = 'speech-bar';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', '朗读');
    button('暂停', pause);
    button('停止', stop);
    document.body.appendChild(bar);
    speak();
  }

  function offer() {
    var control = document.querySelector('[data-action="read"]');
    voice = chineseVoice();
    if (control && voice) {
      control.hidden = false;
      control.onclick = start;
    }
  }

  offer();
  // The list of voices often comes late.
  if (speech.addEventListener) { speech.addEventListener('voiceschanged', offer); }
  window.addEventListener('pagehide', silence);
}());
