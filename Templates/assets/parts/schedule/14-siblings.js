'use strict';
// Cards that give each other away: those of one deck that say the same once their gaps are filled,
// and those that ask the same with other options.
RECTO.siblings = (function () {
  const gaps = /_{2,}|\[(?:\.{3}|…)\]/g;
  /** @type {WeakMap<readonly Card[], Map<string, string>>} */
  const made = new WeakMap();

  /**
   * What a card says, its gaps filled from its answer, in small letters and digits.
   * @param {Card} card
   */
  function sentence(card) {
    const { plain } = RECTO.text;
    const fills = plain(card.answer || '').split(/\s*[;,]\s*/);
    let next = 0;
    const filled = plain(card.prompt).replace(gaps, () => fills[next++] || '');
    return filled.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  }

  /**
   * The group of each card that has siblings.
   * @param {readonly Card[]} cards
   * @returns {Map<string, string>} from a card's id to a name that its siblings share
   */
  function groups(cards) {
    const known = made.get(cards);
    if (known) return known;
    /** @type {Map<string, string[]>} */
    const bySentence = new Map();
    for (const card of cards) {
      const key = card.prompt && sentence(card);
      if (key === '') continue;
      const same = bySentence.get(key);
      if (same) same.push(card.id);
      else bySentence.set(key, [card.id]);
    }
    const found = new Map();
    for (const [key, ids] of bySentence) {
      if (ids.length > 1) for (const id of ids) found.set(id, key);
    }
    made.set(cards, found);
    return found;
  }

  return { groups };
})();
