'use strict';
// A page that says what went wrong, and where to go from here.
RECTO.messagePage = (function () {
  const { h } = RECTO.dom;

  /**
   * @param {string} title
   * @param {string} message
   * @param {[string, string][]} links words and address
   * @returns {Page}
   */
  function make(title, message, links) {
    const view = h('div', { class: 'narrow' },
      h('div', { class: 'page-head' },
        h('h1', {}, title), h('p', { class: 'lede' }, message),
        h('p', { class: 'cluster' }, ...links.map(([words, href], i) =>
          h('a', { class: i === 0 ? 'button primary' : 'button', href }, words)))));
    return { title, view };
  }

  /**
   * What to do about a file that did not load.
   * @param {string} file
   */
  function lost(file) {
    return RECTO.words.t('The file “{file}” is missing or damaged. If you copied this site, copy' +
      ' the whole folder, with everything in it; if you made it, build it again. Then load this' +
      ' page again.', { file });
  }

  return { make, lost };
})();
