'use strict';
// How much two texts have in common: their words, and their letters.
RECTO.likeness = (function () {
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

  // What questions are made of, whatever they ask about; of other languages only the long words
  // that many questions of an exam begin with, as fold and stem leave them. Short words are left
  // out too, and the rest only makes two prompts look a little more alike.
  const common = new Set(
    ('the and for are was were its has have had can not but you your all any how who why what' +
      ' which when where that this these those with from does did into than then them they their' +
      ' there will would should could following most best used use using' +
      ' welche folgenden cual cuale siguiente').split(' ')
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
    return ratio(one, other, shared(one, other));
  }

  /**
   * The same, for who knows how many they share.
   * @param {Set<string>} one
   * @param {Set<string>} other
   * @param {number} both
   */
  function ratio(one, other, both) {
    const all = one.size + other.size - both;
    return all === 0 ? 0 : both / all;
  }

  return { words, subjectWords, shared, overlap, ratio };
})();
