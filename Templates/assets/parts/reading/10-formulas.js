'use strict';
// Formulas in the text of cards, by the rules by which the build keeps Markdown away from them.
if (typeof RECTO === 'undefined') /** @type {any} */ (globalThis).RECTO = {};

/** @typedef {{start: number, end: number, tex: string, display: boolean}} Formula */
RECTO.formulas = (function () {
  const longest = 4000;

  /**
   * The formulas of a text, in order: `$…$`, `$$…$$`, `\(…\)` and `\[…\]`.
   * @param {string} text
   * @returns {Formula[]}
   */
  function find(text) {
    /** @type {Formula[]} */
    const list = [];
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\\') {
        const found = bracketed(text, at);
        if (found) list.push(found);
        at = found ? found.end - 1 : at + 1;
      } else if (text[at] === '$') {
        const found = dollars(text, at);
        if (found) list.push(found);
        at = found ? found.end - 1 : at + run(text, at) - 1;
      }
    }
    return list;
  }

  /**
   * @param {string} text
   * @param {number} start
   * @returns {Formula | null}
   */
  function bracketed(text, start) {
    const display = text[start + 1] === '[';
    if (!display && text[start + 1] !== '(') return null;
    const end = closing(text, start + 2, display ? '\\]' : '\\)', display);
    if (end <= start + 2) return null;
    return { start, end: end + 2, tex: text.slice(start + 2, end), display };
  }

  /**
   * A `$` opens before no blank and after no letter or digit, and closes the other way round, on
   * its line: `$5 and $10` is money.
   * @param {string} text
   * @param {number} start
   * @returns {Formula | null}
   */
  function dollars(text, start) {
    const length = run(text, start);
    const inside = start + length;
    if (length > 2 || isWord(text[start - 1])) return null;
    if (length === 1 && isBlank(text[inside])) return null;
    const end = closing(text, inside, length === 2 ? '$$' : '$', length === 2);
    if (end <= inside) return null;
    if (length === 1 && (isBlank(text[end - 1]) || isWord(text[end + 1]))) return null;
    return { start, end: end + length, tex: text.slice(inside, end), display: length === 2 };
  }

  /**
   * Where the first `mark` stands that no backslash belongs to; -1 when there is none.
   * @param {string} text
   * @param {number} from
   * @param {string} mark
   * @param {boolean} lines whether it may stand on a later line
   */
  function closing(text, from, mark, lines) {
    const last = Math.min(text.length, from + longest);
    for (let at = from; at < last; at++) {
      if (text.startsWith(mark, at)) return at;
      if (text[at] === '\n' && !lines && mark[0] === '$') return -1;
      if (text[at] === '\\') at++;
    }
    return -1;
  }

  /** @param {string} text @param {number} at */
  function run(text, at) {
    let end = at;
    while (text[end] === '$') end++;
    return end - at;
  }

  /** @param {string | undefined} sign */
  function isBlank(sign) {
    return sign === undefined || /\s/.test(sign);
  }

  /** @param {string | undefined} sign */
  function isWord(sign) {
    return sign !== undefined && /[0-9A-Za-z\u0080-\uffff]/.test(sign);
  }

  return { find };
})();
