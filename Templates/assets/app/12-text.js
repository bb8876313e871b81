'use strict';
// Text of cards without a page: from HTML to words that can be compared.
RECTO.text = (function () {
  /** @type {Map<string, string>} */
  const entities = new Map([
    ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' '],
  ]);

  /**
   * What a reader sees of a piece of card HTML, on one line.
   * @param {string} html
   */
  function plain(html) {
    return html
      .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<\/?(?:em|strong|code|a|span|sub|sup|b|i|del|s)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g, decoded)
      .replace(/\s+/g, ' ')
      .trim();
  }

  /**
   * @param {string} whole
   * @param {string | undefined} decimal
   * @param {string | undefined} hexadecimal
   * @param {string | undefined} name
   */
  function decoded(whole, decimal, hexadecimal, name) {
    if (name !== undefined) return entities.get(name) || whole;
    const code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hexadecimal || '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }

  /**
   * The form in which two texts are compared: no case, no accents, no punctuation, but with the
   * signs that tell C from C++, 5 % from 5, and a < b from a > b.
   * @param {string} text
   */
  function fold(text) {
    return text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '')
      .toLowerCase()
      .replace(/[\u2212\u2010-\u2015]/g, '-')
      .replace(/(\d)[.,](?=\d)/g, '$1\u0001')
      .replace(/(^|\s)-(?=\d)/g, '$1\u0002')
      .replace(/[^\p{L}\p{M}\p{N}\p{Sm}\p{Sc}#%*/&^@\u0001\u0002]+/gu, ' ')
      .replace(/\u0001/g, '.')
      .replace(/\u0002/g, '-')
      .trim();
  }

  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]+/gu;

  /**
   * The words of folded text; two letters at a time where a script writes no spaces.
   * @param {string} folded
   * @returns {string[]}
   */
  function words(folded) {
    /** @type {string[]} */
    const list = [];
    const rest = folded.replace(unspaced, function (run) {
      const letters = Array.from(run);
      if (letters.length === 1) list.push(run);
      for (let i = 0; i + 1 < letters.length; i++) list.push(letters[i] + letters[i + 1]);
      return ' ';
    });
    for (const word of rest.split(' ')) if (word) list.push(stem(word));
    return list;
  }

  /**
   * One form for singular and plural, good enough to compare with.
   * @param {string} word
   */
  function stem(word) {
    return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  }

  // What questions are made of, whatever they ask about. Other languages do without a list: their
  // short words are left out too, and the rest only makes two prompts look a little more alike.
  const common = new Set(
    ('the and for are was were its has have had can not but you your all any how who why what' +
      ' which when where that this these those with from does did into than then them they their' +
      ' there will would should could following most best used use using').split(' ')
  );

  /**
   * The words that carry the subject: not the common ones, nor the shortest without a digit.
   * @param {Iterable<string>} list
   * @returns {Set<string>}
   */
  function subjectWords(list) {
    const kept = new Set();
    for (const word of list) {
      if (!common.has(word) && (word.length > 2 || /[^a-z]/.test(word))) kept.add(word);
    }
    return kept;
  }

  /**
   * How many words two sets share.
   * @param {Set<string>} one
   * @param {Set<string>} other
   */
  function shared(one, other) {
    const small = one.size <= other.size ? one : other;
    const big = small === one ? other : one;
    let count = 0;
    for (const word of small) if (big.has(word)) count++;
    return count;
  }

  /**
   * Shared words over all words, 0 to 1.
   * @param {Set<string>} one
   * @param {Set<string>} other
   */
  function overlap(one, other) {
    const both = shared(one, other);
    const all = one.size + other.size - both;
    return all === 0 ? 0 : both / all;
  }

  /**
   * Edit distance, given up as soon as it must pass `limit`.
   * @param {string} one
   * @param {string} other
   * @param {number} limit
   */
  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let row = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
        least = Math.min(least, next[j]);
      }
      if (least > limit) return limit + 1;
      row = next;
    }
    return row[other.length];
  }

  return { plain, fold, words, subjectWords, shared, overlap, distance };
})();
