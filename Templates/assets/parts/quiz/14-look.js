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

  // Verbs by which a statement is told from a name, in the languages that are written most here.
  const verbs = new RegExp(
    '(?:^| )(?:is|are|was|were|has|have|can|may|does|do|will|ist|sind|hat|kann|wird|werden|est' +
      '|sont|peut|es|son|puede|sao|pode|sono|puo)(?: |$)'
  );

  /**
   * What kind of thing prose is: a term or a statement, with or without a number that stands for
   * itself.
   * @param {string} text
   * @param {string} folded
   */
  function kind(text, folded) {
    const count = folded.split(' ').length;
    const isStatement =
      count > 6 || count > 2 && (/[.!?\u3002]$/.test(text) || verbs.test(folded));
    const hasNumber = /(?:^|[^\p{L}\p{N}-])\p{Nd}/u.test(text);
    return (isStatement ? 'statement' : 'term') + (hasNumber ? '0' : '');
  }

  /**
   * Signs that a reader sees at once: of a list, of a shout, of something in brackets.
   * @param {string} text
   */
  function marks(text) {
    return [/[;、،؛]|,(?!\d)| \/ /, /[!?]\W*$/, /[([]/].map((sign) => sign.test(text)).join();
  }

  /**
   * 1 for a name of several words, each with its capital, -1 for other words, 0 for a single one.
   * @param {string} text
   */
  function title(text) {
    const list = text.split(' ');
    return list.length < 2 ? 0 : list.every((word) => !/^\p{Ll}.{3}/u.test(word)) ? 1 : -1;
  }

  return { writing, of, kind, marks, title };
})();
