'use strict';
// Is what was written the answer? Case, accents, punctuation and a small slip do not matter.

/**
 * @typedef {{kind: 'same' | 'missing' | 'extra', text: string}} Difference
 */
RECTO.typing = (function () {
  const { fold, plain } = RECTO.text;
  const articles = /^(?:the|an?|der|die|das|ein|eine|les?|la|une?|el|los|las|un|il|lo|de|het) /;

  /**
   * The words that a deck itself uses: one of them in the place of another is no slip.
   * @param {Deck} deck
   * @returns {Set<string>}
   */
  function vocabulary(deck) {
    const known = new Set();
    for (const card of deck.cards) {
      const htmls = [card.prompt, card.answer || ''].concat(
        (card.options || []).map((option) => option.html));
      for (const word of fold(plain(htmls.join(' '))).split(' ')) known.add(word);
    }
    return known;
  }

  /**
   * @param {string} typed
   * @param {string} expected plain text
   * @param {Set<string>} known words that no slip may lead to
   * @returns {boolean}
   */
  function isRight(typed, expected, known) {
    const given = forms(typed);
    return readings(expected).some((reading) =>
      forms(reading).some((right) => given.some((one) => agree(one, right, known))));
  }

  /**
   * What may be written for an answer: all of it, without what stands in brackets, or one side of
   * a spaced slash.
   * @param {string} expected
   * @returns {string[]}
   */
  function readings(expected) {
    const bare = expected.replace(/\s*[([（][^)\]）]*[)\]）]/g, '').trim();
    return [expected, bare].concat(expected.split(/\s+\/\s+/)).filter((text) => fold(text));
  }

  /**
   * The forms in which a text is compared, with and without umlauts written out.
   * @param {string} text
   * @returns {string[]}
   */
  function forms(text) {
    const whole = letters(text);
    const spelled = text.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) =>
      letter.normalize('NFD')[0] + 'e');
    return [whole, letters(spelled)];
  }

  /** @param {string} text */
  function letters(text) {
    const plainer = text.replace(/ß/g, 'ss').replace(/[æÆ]/g, 'ae').replace(/[œŒ]/g, 'oe')
      .replace(/[øØ]/g, 'o').replace(/[łŁ]/g, 'l').replace(/[đĐ]/g, 'd').replace(/ı/g, 'i');
    return fold(plainer).replace(articles, '');
  }

  /**
   * @param {string} given folded
   * @param {string} right folded
   * @param {Set<string>} known
   */
  function agree(given, right, known) {
    if (!given) return false;
    if (given.replace(/ /g, '') === right.replace(/ /g, '')) return true;
    const one = given.split(' ');
    const other = right.split(' ');
    if (one.length !== other.length) return false;
    const slips = one.filter((word, i) => word !== other[i]).length;
    return slips <= Math.ceil(other.length / 4) &&
      one.every((word, i) => word === other[i] || isSlip(word, other[i], known));
  }

  /**
   * One letter too many, too few, wrong, or two of them swapped, in a word of five letters or
   * more. Never two: hypotension is not hypertension. Its first letter is right (atypical is not
   * typical), it holds no digit, and it is no other word of the deck (afferent is not efferent).
   * @param {string} word
   * @param {string} right
   * @param {Set<string>} known
   */
  function isSlip(word, right, known) {
    if (right.length < 5 || word[0] !== right[0] || known.has(word)) return false;
    if (!/^\p{L}[\p{L}\p{M}]*$/u.test(right) || /\P{L}/u.test(word)) return false;
    return RECTO.distance(word, right, 1) <= 1 || isSwapped(word, right);
  }

  /**
   * @param {string} word
   * @param {string} right
   */
  function isSwapped(word, right) {
    if (word.length !== right.length) return false;
    let at = 0;
    while (word[at] === right[at] && at < word.length) at++;
    return word[at] === right[at + 1] && word[at + 1] === right[at] &&
      word.slice(at + 2) === right.slice(at + 2);
  }

  /**
   * How what was written differs from what is right, letter by letter; case and accents of letters
   * are not looked at.
   * @param {string} typed
   * @param {string} expected
   * @returns {Difference[]}
   */
  function difference(typed, expected) {
    const one = Array.from(typed.normalize('NFC').trim().slice(0, 400));
    const other = Array.from(expected.normalize('NFC').slice(0, 400));
    const a = one.map(key);
    const b = other.map(key);
    const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        table[i][j] = a[i] === b[j]
          ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
      }
    }
    /** @type {Difference[]} */
    const parts = [];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        grow(parts, 'same', other[j++]);
        i++;
      } else if (j >= b.length || (i < a.length && table[i + 1][j] >= table[i][j + 1])) {
        grow(parts, 'extra', one[i++]);
      } else {
        grow(parts, 'missing', other[j++]);
      }
    }
    // Letters that two unlike texts share by chance would only confuse.
    if (one.length === 0 || table[0][0] * 2 >= Math.max(one.length, other.length)) return parts;
    return [{ kind: 'extra', text: one.join('') }, { kind: 'missing', text: other.join('') }];
  }

  /** @param {string} letter */
  function key(letter) {
    return letter.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  /**
   * @param {Difference[]} parts
   * @param {'same' | 'missing' | 'extra'} kind
   * @param {string} text
   */
  function grow(parts, kind, text) {
    const last = parts[parts.length - 1];
    if (last && last.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }

  return { vocabulary, isRight, difference };
})();
