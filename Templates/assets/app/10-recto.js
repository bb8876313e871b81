'use strict';
// The one global. Data files call `RECTO.site` and `RECTO.deck`; every other file adds one part.
// The files are joined in file-name order; those below 30 know no page and run under Node too.

/**
 * @typedef {{paper: string, href: string}} PrintLink
 * @typedef {{name: string, title: string, lang: string, count: number, ids?: string,
 *   data: string, more?: string[], page: string, print: PrintLink[]}} DeckEntry `ids`: another
 *   text for other cards
 * @typedef {{id: string, title: string, lang: string, words?: string[],
 *   newPerDay?: number, decks: DeckEntry[]}} Site
 * @typedef {{html: string, right: boolean, why?: string}} Option
 * @typedef {{id: string, kind: string, lang?: string, tags?: string[], prompt: string,
 *   typeset?: ('formulas' | 'code')[], options?: Option[], answer?: string, explanation?: string,
 *   page: string, from?: string, fixed?: boolean}} Card `fixed`: it calls options by their letters
 * @typedef {{name: string, cards: Card[]}} Deck
 * @typedef {{name: string, part?: number, cards: Card[]}} DeckPart
 */

var RECTO = {};

/** What the data files have handed in so far. */
RECTO.inbox = (function () {
  /** @type {{site: Site | null, decks: Map<string, Deck>}} */
  const inbox = { site: null, decks: new Map() };
  return inbox;
})();

/** @param {Site} site */
RECTO.site = function (site) {
  RECTO.inbox.site = site;
};

/**
 * A deck, or a part of a big one; parts come in their order, the first without a number.
 * @param {DeckPart} given
 */
RECTO.deck = function (given) {
  const { decks } = RECTO.inbox;
  const { name, part, cards } = given;
  const before = decks.get(name);
  decks.set(name, part && before ? { name, cards: before.cards.concat(cards) } : { name, cards });
};
