'use strict';
// Links to a deck's sheets of paper on which the cards to print are chosen already: in some
// browsers the page of sheets cannot see on a disk what this page keeps.
RECTO.printLinks = (function () {
  const { h } = RECTO.dom;

  /**
   * A link for each paper; none when there are no cards.
   * @param {DeckEntry} entry
   * @param {readonly string[]} ids
   * @param {(paper: string) => string} words
   */
  function make(entry, ids, words) {
    if (ids.length === 0) return [];
    const hash = '#cards=' + ids.map(encodeURIComponent).join(',');
    return (entry.print || []).map((sheet) =>
      h('a', { class: 'button quiet', href: sheet.href + hash }, words(sheet.paper)));
  }

  return { make };
})();
