'use strict';
// Finding cards by their words: folded once, in small portions, then looked through at every letter
// typed.

/**
 * A card of the list; `text` and `folded` are empty until they are asked for.
 * @typedef {{entry: DeckEntry, deck: Deck, card: Card, text: string, folded: string}} Found
 * @typedef {{query: string, tag: string, state: string}} Filter
 */
RECTO.search = (function () {
  const { plain } = RECTO.text;
  const marks = /[\u0300-\u036f]/g;

  /**
   * Every card.
   * @param {readonly Opened[]} decks
   * @returns {Found[]}
   */
  function index(decks) {
    return decks.flatMap(({ entry, deck }) =>
      deck.cards.map((card) => ({ entry, deck, card, text: '', folded: '' })));
  }

  /**
   * Brings the texts of some cards in one form, until a moment is over. Accents and case are gone,
   * all else stands as written.
   * @param {readonly Found[]} cards
   * @param {number} from the first that is to be prepared
   * @param {number} [until] by `performance.now()`; without it all are prepared
   * @returns {number} the first that is not prepared
   */
  function prepare(cards, from, until) {
    for (let i = from; i < cards.length; i++) {
      if (until !== undefined && i % 8 === 0 && performance.now() >= until) return i;
      const { card } = cards[i];
      const options = (card.options || []).map((option) => option.html).join(' ');
      const rest = plain(
        [card.prompt, options, card.answer || '', card.explanation || ''].join(' '));
      const tags = (card.tags || []).join(' ');
      cards[i].folded = fold(textOf(cards[i]) + '\n' + rest + '\n' + tags);
    }
    return cards.length;
  }

  /** @param {Found} found */
  function textOf(found) {
    if (!found.text) found.text = RECTO.text.title(found.card.prompt);
    return found.text;
  }

  /** @param {string} text */
  function fold(text) {
    if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
    return text.normalize('NFKD').replace(marks, '').toLowerCase();
  }

  /**
   * The words that are all to be found.
   * @param {string} query
   * @returns {string[]}
   */
  function words(query) {
    return fold(query).split(/\s+/).filter(Boolean);
  }

  /**
   * @param {readonly Found[]} cards
   * @param {string} query
   * @returns {Found[]} in the order in which they came
   */
  function find(cards, query) {
    const wanted = words(query).sort((one, other) => other.length - one.length);
    return cards.filter((found) => wanted.every((word) => found.folded.includes(word)));
  }

  /**
   * A text in pieces, those that were looked for at every second place.
   * @param {string} text
   * @param {string} query
   * @returns {string[]} joined, they are the text
   */
  function highlight(text, query) {
    const wanted = words(query);
    const letters = Array.from(text);
    /** @type {number[]} for each folded unit, the letter it came from */
    const origins = [];
    let folded = '';
    letters.forEach(function (letter, i) {
      const piece = fold(letter);
      folded += piece;
      for (let k = 0; k < piece.length; k++) origins.push(i);
    });
    const hit = letters.map(() => false);
    for (const word of wanted) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        for (let k = at; k < at + word.length; k++) hit[origins[k]] = true;
      }
    }
    const pieces = [''];
    letters.forEach(function (letter, i) {
      if (hit[i] !== (pieces.length % 2 === 0)) pieces.push('');
      pieces[pieces.length - 1] += letter;
    });
    return pieces;
  }

  /**
   * Whether a card is in a state: `new`, `right`, `wrong`, `weak`, `flagged` or `suspended`; every
   * card is in the state `''`.
   * @param {CardState | undefined} known
   * @param {string} state
   */
  function isIn(known, state) {
    if (state === '') return true;
    if (state === 'new') return !known || known.times === 0;
    if (!known) return false;
    if (state === 'flagged') return known.flagged;
    if (state === 'suspended') return known.suspended;
    if (known.times === 0) return false;
    if (state === 'weak') return isWeak(known);
    return known.right === (state === 'right');
  }

  /**
   * Wrong at the last try, or at two of the last five.
   * @param {CardState} known
   */
  function isWeak(known) {
    return !known.right ||
      RECTO.replay.reviewsOf(known).slice(-5).filter((one) => !one.right).length >= 2;
  }

  /**
   * The notes on flagged cards as text, each with the place in its source.
   * @param {readonly Found[]} cards
   * @param {Progress} progress
   */
  function notes(cards, progress) {
    const lines = [];
    for (const found of cards) {
      const { deck, card } = found;
      const known = RECTO.replay.marksOf(progress, deck.name, card.id);
      if (!known || !known.flagged) continue;
      const note = known.note.trim().replace(/\s*\n\s*/g, ' ');
      lines.push((card.from || card.page) + ': ' + (note || '-') + '\n    ' +
        deck.name + ' ' + card.id + ': ' + textOf(found).slice(0, 200));
    }
    return lines.length > 0 ? lines.join('\n') + '\n' : '';
  }

  return { index, prepare, textOf, find, highlight, isIn, notes };
})();
