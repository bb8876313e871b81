'use strict';
// What a reader chose on a page of sheets: as a value, and in the page's address after the '#'.

/**
 * @typedef {'all' | 'chosen' | 'numbers' | 'tag' | 'due' | 'weak'} Cards
 * @typedef {'long' | 'short' | 'manual' | 'fold' | 'none'} Flip
 * @typedef {{cards: Cards, ids: string[], numbers: string, tag: string, flip: Flip,
 *   turn: 'book' | 'calendar', reversed: boolean}} PaperChoice
 * @typedef {{number: number, id: string, tags: string[]}} CardFacts
 */

var SHEETS = {};

SHEETS.choice = (function () {
  const flips = ['long', 'short', 'manual', 'fold', 'none'];

  /**
   * The choice that an address says; what it does not say, or says wrongly, is as at first.
   * `#cards=ID,ID` names cards, as the study app does.
   * @param {string} hash
   * @returns {PaperChoice}
   */
  function parse(hash) {
    const said = new URLSearchParams(hash.replace(/^#/, ''));
    const ids = (said.get('cards') || '').split(',').filter((id) => id !== '');
    const numbers = said.get('numbers') || '';
    const tag = said.get('tag') || '';
    const flip = said.get('flip') || '';
    return {
      cards: ids.length ? 'chosen' : numbers ? 'numbers' : said.has('tag') ? 'tag' :
        said.has('due') ? 'due' : said.has('weak') ? 'weak' : 'all',
      ids, numbers, tag,
      flip: /** @type {Flip} */ (flips.includes(flip) ? flip : 'long'),
      turn: said.get('turn') === 'calendar' ? 'calendar' : 'book',
      reversed: said.has('reversed'),
    };
  }

  /**
   * The address of a choice; empty when it is the first one.
   * @param {PaperChoice} choice
   */
  function format(choice) {
    const said = new URLSearchParams();
    if (choice.cards === 'chosen') said.set('cards', choice.ids.join(','));
    if (choice.cards === 'numbers') said.set('numbers', choice.numbers);
    if (choice.cards === 'tag') said.set('tag', choice.tag);
    if (choice.cards === 'due') said.set('due', '1');
    if (choice.cards === 'weak') said.set('weak', '1');
    if (choice.flip !== 'long') said.set('flip', choice.flip);
    if (choice.turn !== 'book') said.set('turn', choice.turn);
    if (choice.reversed) said.set('reversed', '1');
    const text = said.toString().replace(/%2C/g, ',');
    return text && '#' + text;
  }

  /**
   * Ranges such as "1-20, 33, 40-"; null when the text is no such list.
   * @param {string} text
   * @returns {[number, number][] | null}
   */
  function ranges(text) {
    /** @type {[number, number][]} */
    const list = [];
    for (const part of text.replace(/\s*[-–—]\s*/g, '-').split(/[,;\s]+/)) {
      if (part === '') continue;
      const found = /^(\d*)(-?)(\d*)$/.exec(part);
      if (!found || (found[1] === '' && found[3] === '')) return null;
      const first = found[1] === '' ? 1 : Number(found[1]);
      const last = found[2] === '' ? first : found[3] === '' ? Infinity : Number(found[3]);
      list.push(first <= last ? [first, last] : [last, first]);
    }
    return list.length ? list : null;
  }

  /**
   * Tells which cards are chosen; null when the choice says nothing that could be understood.
   * @param {PaperChoice} choice
   * @param {PrintRecord | null} record what was studied; null when the page knows nothing of it
   * @returns {((card: CardFacts) => boolean) | null}
   */
  function test(choice, record) {
    if (choice.cards === 'chosen') {
      const ids = new Set(choice.ids);
      return (card) => ids.has(card.id);
    }
    if (choice.cards === 'numbers') {
      const list = ranges(choice.numbers);
      return list && ((card) => list.some(([a, b]) => a <= card.number && card.number <= b));
    }
    if (choice.cards === 'tag') return (card) => card.tags.includes(choice.tag);
    if (choice.cards === 'due' || choice.cards === 'weak') {
      const ids = record ? record[choice.cards] : new Set();
      return (card) => ids.has(card.id);
    }
    return () => true;
  }

  return { parse, format, ranges, test };
})();
