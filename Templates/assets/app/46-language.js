'use strict';
// The app speaks the language that the reader chose, or the browser's, or the site's.
RECTO.language = (function () {
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
    const language = RECTO.words.language();
    // Told anew, all of the page would be laid out anew.
    if (language === root.lang) return;
    document.querySelectorAll('.skip-link, .wordmark, .site-footer').forEach(function (part) {
      part.setAttribute('lang', site.lang);
      part.setAttribute('dir', RECTO.languages.direction(site.lang));
    });
    root.lang = language;
    root.dir = RECTO.languages.direction(language);
  }

  /**
   * Speaks the language that the reader chose.
   * @param {string} language a tag, empty for the browser's
   */
  async function choose(language) {
    RECTO.app.set({ language });
    await speak(RECTO.app.state.site, language);
    changed();
  }

  /**
   * Calls back when the reader chose another language, and its words are there.
   * @param {() => void} callback
   */
  function listen(callback) {
    changed = callback;
  }

  return { speak, choose, listen };
})();
