'use strict';
// The app speaks the language that the reader chose, or the browser's, or the site's.
RECTO.language = (function () {
  const { h } = RECTO.dom;
  const { t } = RECTO.words;
  /** Languages by their own names; others are asked of the browser, which takes its time. */
  const own = new Map([['en', 'English'], ['ar', 'العربية'], ['de', 'Deutsch'], ['es', 'español'],
    ['fr', 'français'], ['ja', '日本語'], ['pt', 'português'], ['zh', '中文']]);
  /** @type {() => void} */
  let changed = () => {};

  /**
   * Loads the words of the language that suits the reader best, and tells the page its language.
   * @param {Site} site
   * @param {string} chosen what the reader chose; empty for the browser's language
   */
  async function speak(site, chosen) {
    const wishes = [chosen].concat(navigator.languages || [navigator.language], site.lang);
    const tag = RECTO.languages.pick(site.words || [], wishes.filter(Boolean));
    if (tag === 'en') {
      RECTO.words.use('en', {});
    } else if (tag !== RECTO.words.language()) {
      try {
        await RECTO.loader.words(tag);
      } catch (error) {
        RECTO.words.use('en', {});
      }
    }
    tell(site);
  }

  /**
   * What the templates wrote stays in the site's language, the rest is in the reader's.
   * @param {Site} site
   */
  function tell(site) {
    const root = document.documentElement;
    document.querySelectorAll('.skip-link, .wordmark, .site-footer').forEach(function (part) {
      part.setAttribute('lang', site.lang);
      part.setAttribute('dir', RECTO.languages.direction(site.lang));
    });
    root.lang = RECTO.words.language();
    root.dir = RECTO.languages.direction(root.lang);
  }

  /** The field in which the reader chooses. */
  function chooser() {
    const { site } = RECTO.app.state;
    const chosen = RECTO.app.settings().language;
    /** @type {[string, string][]} */
    const choices = [['', t('As the browser')]];
    for (const tag of ['en'].concat(site.words || [])) choices.push([tag, nameOf(tag)]);
    const select = h('select', {
      class: 'select', id: 'language', onchange: async (event) => {
        const language = event.target.value;
        RECTO.app.set({ language });
        await speak(site, language);
        changed();
      },
    }, ...choices.map(([tag, name]) =>
      h('option', { value: tag, lang: tag || undefined, selected: tag === chosen }, name)));
    return h('p', { class: 'cluster' },
      h('label', { for: 'language' }, t('Language')), select);
  }

  /**
   * A language by its own name.
   * @param {string} tag
   */
  function nameOf(tag) {
    const known = own.get(tag);
    if (known) return known;
    const names = new Intl.DisplayNames([tag], { type: 'language' });
    return names.of(tag) || tag;
  }

  /**
   * Calls back when the reader chose another language, and its words are there.
   * @param {() => void} callback
   */
  function listen(callback) {
    changed = callback;
  }

  return { speak, chooser, listen };
})();
