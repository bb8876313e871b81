'use strict';
// Addresses within the app, kept behind the `#`: they work on file:// and under any sub-path.

/** @typedef {{page: string, deck: string, card: string}} Route */
RECTO.routes = (function () {
  const pages = new Set([
    'flip', 'quiz', 'result', 'review', 'plan', 'progress', 'typed', 'cloze', 'match', 'exam',
    'browse',
  ]);
  const roots = new Set(['review', 'progress', 'backup', 'offline', 'browse']);

  /**
   * @param {string} hash with or without its `#`
   * @returns {Route} page is `decks`, `deck`, one of `pages` or `roots`, or `unknown`
   */
  function parse(hash) {
    const parts = hash.replace(/^#/, '').split('/').map(decoded);
    while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
    const [root, kind, deck, page, card] = parts;
    if (root === '' && parts.length === 1) return { page: 'decks', deck: '', card: '' };
    if (root === '' && parts.length === 2 && roots.has(kind)) {
      return { page: kind, deck: '', card: '' };
    }
    if (root !== '' || kind !== 'deck' || !deck) return { page: 'unknown', deck: '', card: '' };
    if (parts.length === 3) return { page: 'deck', deck, card: '' };
    if (parts.length === 4 && pages.has(page)) return { page, deck, card: '' };
    if (parts.length === 5 && page === 'flip') return { page, deck, card };
    return { page: 'unknown', deck, card: '' };
  }

  /** @param {string} part */
  function decoded(part) {
    try {
      return decodeURIComponent(part);
    } catch (error) {
      return part;
    }
  }

  /**
   * @param {string} deck empty for all decks
   * @param {string} [page]
   * @param {string} [card]
   * @returns {string} with its `#`
   */
  function format(deck, page, card) {
    if (!deck) return '#/' + (page || '');
    const parts = ['deck', deck, page || '', card || ''].filter((part) => part !== '');
    return '#/' + parts.map(encodeURIComponent).join('/');
  }

  return { parse, format };
})();
