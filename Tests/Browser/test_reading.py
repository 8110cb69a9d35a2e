"""Reading settings, the menu, the remembered village and reading aloud, in both engines, from the web and from a disk."""

import pytest

ROOT = "document.documentElement.getAttribute('data-{}')"

SETTINGS = [("type", "large"), ("contrast", "high"), ("theme", "dark"), ("theme", "light")]


def remembers(reader):
    """Firefox gives every file on a disk a storage of its own."""
    return (reader.browser.name, reader.scheme) != ("firefox", "file")


def press(reader, key, value):
    reader.tab.run(f"document.querySelector('[data-setting={key}][data-value={value}]').click()")


@pytest.fixture(autouse=True)
def forget(reader):
    """Whatever a test stored is gone for the next."""
    reader.open("index.html")
    reader.tab.run("try { localStorage.clear() } catch (error) {}")
    reader.open("index.html")


@pytest.mark.parametrize(("key", "value"), SETTINGS)
def test_a_setting_lasts_from_page_to_page(reader, site, key, value):
    press(reader, key, value)
    assert reader.tab.evaluate(ROOT.format(key)) == value
    if remembers(reader):
        reader.open(site.village_page)
    assert reader.tab.evaluate(ROOT.format(key)) == value
    pressed = f"document.querySelector('[data-setting={key}][data-value={value}]').getAttribute('aria-pressed')"
    assert reader.tab.evaluate(pressed) == "true"
    press(reader, key, value)
    assert reader.tab.evaluate(ROOT.format(key)) is None


def test_large_type_has_large_letters_and_targets(reader):
    press(reader, "type", "large")
    size = "parseFloat(getComputedStyle(document.body).fontSize)"
    assert reader.tab.evaluate(size) >= 18
    lowest = """Math.min(...Array.from(document.querySelectorAll('button, input, summary, .site-nav a'))
      .filter(one => one.getClientRects().length).map(one => one.getBoundingClientRect().height))"""
    assert reader.tab.evaluate(lowest) >= 44


def test_dark_and_light_are_what_they_say(reader):
    brightness = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)"
    press(reader, "theme", "dark")
    assert max(reader.tab.evaluate(brightness)) < 60
    press(reader, "theme", "light")
    assert min(reader.tab.evaluate(brightness)) > 200


def test_the_menu_closes_with_escape_and_gives_the_focus_back(reader):
    reader.tab.run("document.querySelector('.reading details').open = true")
    reader.tab.run("document.dispatchEvent(new KeyboardEvent('keydown', {keyCode: 27}))")
    assert reader.tab.evaluate("document.querySelector('.reading details').open") is False
    assert reader.tab.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_the_village_looked_at_last_is_offered_on_the_front_page(reader, site):
    assert reader.tab.evaluate("document.getElementById('my-village').hidden") is True
    reader.open(site.village_page)
    name = reader.tab.evaluate("document.querySelector('h1').textContent")
    reader.open("index.html")
    if not remembers(reader):
        return
    assert reader.tab.evaluate("document.querySelector('#my-village a').textContent") == name
    assert reader.tab.evaluate("document.querySelector('#my-village a').getAttribute('href')") == site.village_page
    reader.tab.run("document.querySelector('#my-village button').click()")
    reader.open("index.html")
    assert reader.tab.evaluate("document.getElementById('my-village').hidden") is True


# A speaker that remembers what it was given; `finish()` is what a browser does at the end of a paragraph.
SPEAKER = """
  window.spoken = [];
  Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: {
    getVoices: () => [{lang: 'zh-CN', localService: %s}],
    addEventListener: () => {},
    cancel: () => {},
    speak: utterance => { spoken.push(utterance.text); window.finish = utterance.onend; },
  }});
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {configurable: true, value: function (text) { this.text = text; }});
  document.querySelector('.reading details').open = true;
"""
LOADED = """new Promise(done => {
  let turns = 0;
  (function look() {
    const button = document.querySelector('[data-action=read]');
    if (!button.hidden || ++turns > %d) done(!button.hidden); else setTimeout(look, 50);
  })();
})"""
MARKED = "(one => one && one.textContent)(document.querySelector('[data-spoken]'))"


def test_a_page_is_read_by_paragraphs_which_are_marked(reader, site):
    reader.open(site.village_page)
    reader.tab.run(SPEAKER % "true")
    assert reader.tab.evaluate(LOADED % 100)
    reader.tab.run("document.querySelector('[data-action=read]').click()")
    heading = reader.tab.evaluate("document.querySelector('h1').textContent")
    assert reader.tab.evaluate("spoken") == [heading]
    assert reader.tab.evaluate(MARKED) == heading
    reader.tab.run("finish()")
    assert len(reader.tab.evaluate("spoken")) == 2
    assert reader.tab.evaluate(MARKED) != heading

    # A pause begins the paragraph again; what was cancelled does not go on by itself.
    reader.tab.run("document.querySelector('.speech-bar button').click(); finish()")
    assert len(reader.tab.evaluate("spoken")) == 2
    reader.tab.run("document.querySelector('.speech-bar button').click()")
    first, second, again = reader.tab.evaluate("spoken")
    assert second == again

    reader.tab.run("document.querySelector('.speech-bar button:last-child').click()")
    assert reader.tab.evaluate("document.querySelector('.speech-bar')") is None
    assert reader.tab.evaluate(MARKED) is None


def test_no_page_is_handed_to_a_voice_from_the_network(reader, site):
    reader.open(site.village_page)
    reader.tab.run(SPEAKER % "false")
    assert not reader.tab.evaluate(LOADED % 20)
