'use strict';
// How a text looks before it is read: its writing, its capitals, its digits and signs.
RECTO.look = (function () {
  const writings = 'Latin Cyrillic Greek Arabic Hebrew Devanagari Hangul Thai'.split(' ')
    .map((name) => new RegExp('\\p{Script=' + name + '}', 'u'));

  /**
   * The number of the writing that a text begins in; -1 for one that is not listed, or for none.
   * @param {string} text
   */
  function writing(text) {
    const [letter] = text.match(/\p{L}/u) || [''];
    return writings.findIndex((pattern) => pattern.test(letter));
  }

  /**
   * What two texts of a kind have in common: numbers their signs and whether they have a unit,
   * others their capitals, or the sign that they begin with.
   * @param {string} text
   * @param {string} shape
   */
  function of(text, shape) {
    if (shape === 'number') {
      return text.replace(/(\d)[.,\s](?=\d{3}(?!\d))/g, '$1').replace(/\p{N}+/gu, '0')
        .replace(/\p{L}+/gu, 'a');
    }
    const [first] = text.match(/[^\s"'“„«(]/u) || [''];
    if (!/\p{L}/u.test(first)) return first;
    const isShouted = /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
    return isShouted ? 'AB' : /\p{Lu}/u.test(first) ? 'Ab' : 'ab';
  }

  /** @param {string} text */
  function isList(text) {
    return /[,;、،؛]\s?\S/.test(text);
  }

  return { writing, of, isList };
})();
