'use strict';
// The field in which the reader chooses a language.
RECTO.languageChooser = (function () {
  const { h } = RECTO.dom;
  const { t } = RECTO.words;
  /** Languages by their own names; others are asked of the browser, which takes its time. */
  const own = new Map([['en', 'English'], ['ar', 'العربية'], ['de', 'Deutsch'], ['es', 'español'],
    ['fr', 'français'], ['ja', '日本語'], ['pt', 'português'], ['zh', '中文']]);

  function make() {
    const { site } = RECTO.app.state;
    const chosen = RECTO.app.settings().language;
    /** @type {[string, string][]} */
    const choices = [['', t('As the browser')]];
    for (const tag of ['en'].concat(site.words || [])) choices.push([tag, nameOf(tag)]);
    const select = h('select', {
      class: 'select', id: 'language',
      onchange: (event) => RECTO.language.choose(event.target.value),
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

  return make;
})();
