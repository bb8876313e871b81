'use strict';
// How many cards of a deck are left for today, told from the log alone: for the list of decks,
// which loads none of their cards.
RECTO.unopened = (function () {
  /**
   * @param {DeckEntry} entry
   * @param {Set<string>} gone cards of the log that have left the deck
   * @param {number} now
   * @returns {number} siblings count singly here: their texts are in the deck's file
   */
  function left(entry, gone, now) {
    const { progress } = RECTO.app.state;
    const loaded = RECTO.inbox.decks.get(entry.name);
    const deck = loaded && loaded.cards.length === entry.count ? loaded : standIn(entry, gone);
    return RECTO.queue.count(RECTO.queue.make(deck, progress, now,
      RECTO.wishes.of(entry.name, deck, now)));
  }

  /**
   * A deck of as many cards, with the ids that the log knows and no text.
   * @param {DeckEntry} entry
   * @param {Set<string>} gone
   * @returns {Deck}
   */
  function standIn({ name, count }, gone) {
    const known = RECTO.app.state.progress.decks.get(name) || new Map();
    const ids = Array.from(known.keys()).filter((id) => !gone.has(id)).slice(0, count);
    for (let i = ids.length; i < count; i++) ids.push('\n' + i);
    return { name, cards: ids.map((id) => ({ id, kind: 'recall', prompt: '', page: '' })) };
  }

  return { left };
})();
