'use strict';
// From the address to a page.
RECTO.router = (function () {
  const { format } = RECTO.routes;

  /**
   * @param {Route} route
   * @returns {Promise<Page>}
   */
  async function pageFor(route) {
    const { messagePage } = RECTO;
    /** @type {[string, string]} */
    const home = ['See all decks', format('')];
    if (route.page === 'decks') return RECTO.decksPage.make();
    if (route.page === 'unknown') {
      return messagePage.make('There is nothing here',
        'This address leads to no page of this site.', [home]);
    }
    const entry = RECTO.app.entryOf(route.deck);
    if (!entry) {
      return messagePage.make('This deck is not here',
        'There is no deck named “' + route.deck + '” on this site. Perhaps it was renamed.',
        [home]);
    }
    let deck;
    try {
      deck = await RECTO.loader.load(entry);
    } catch (error) {
      return missing(entry, home);
    }
    if (route.page === 'deck') return RECTO.deckPage.make(entry, deck);
    if (route.page === 'result') return RECTO.resultPage.make(entry, deck);
    if (route.card && !deck.cards.some((card) => card.id === route.card)) {
      return messagePage.make('This card is not here',
        'The deck “' + entry.title + '” no longer has this card.',
        [['Go to the deck', format(entry.name)], home]);
    }
    const askable = route.page === 'quiz' ? RECTO.runs.withAnswers(deck) : deck;
    if (askable.cards.length === 0) {
      return messagePage.make('Nothing to study yet',
        'The deck “' + entry.title + '” has no cards that can be asked here.',
        [['Go to the deck', format(entry.name)], home]);
    }
    return RECTO.sessionPage.make(entry, deck, route.page, route.card);
  }

  /**
   * @param {DeckEntry} entry
   * @param {[string, string]} home
   */
  function missing(entry, home) {
    return RECTO.messagePage.make('The cards did not load',
      'The file “' + entry.data + '” is missing or damaged. If you copied this site, copy the' +
        ' whole folder, with everything in it; if you made it, build it again. Then load this' +
        ' page again.',
      [home, ['Read the deck as a page', entry.page]]);
  }

  return { pageFor };
})();
