'use strict';
// From the address to a page.

/** @typedef {{entry: DeckEntry, deck: Deck}} Opened */
RECTO.router = (function () {
  const { format } = RECTO.routes;
  const { t } = RECTO.words;
  const { h } = RECTO.dom;

  const session = ['cards', 'recall', 'session'];

  /**
   * The parts of the app that a page needs, and what makes it.
   * @type {{[page: string]: {parts: string[],
   *   make: (decks: Opened[], route: Route) => Page | Promise<Page>}}}
   */
  const pages = {
    decks: { parts: ['reminder', 'decks'], make: () => RECTO.decksPage.make() },
    review: { parts: ['cards', 'recall', 'schedule', 'review'], make: (decks, route) =>
      RECTO.reviewPage.make(decks, route) },
    progress: { parts: ['schedule', 'progress'], make: (decks, route) =>
      RECTO.progressPage.make(decks, route) },
    plan: { parts: ['schedule', 'plan'], make: (decks) => RECTO.planPage.make(decks[0]) },
    backup: { parts: ['exchange'], make: () => RECTO.backupPage.make() },
    match: { parts: ['cards', 'match'], make: (decks) => RECTO.matchPage.make(decks[0]) },
    exam: { parts: ['cards', 'quiz', 'exam'], make: (decks) => RECTO.examPage.make(decks[0]) },
    browse: { parts: ['cards', 'browse'], make: (decks, route) =>
      RECTO.browsePage.make(decks, route) },
    deck: { parts: ['cards', 'deck'], make: ([{ entry, deck }]) =>
      RECTO.deckPage.make(entry, deck) },
    result: { parts: ['cards', 'result'], make: ([{ entry, deck }]) =>
      RECTO.resultPage.make(entry, deck) },
    flip: { parts: session, make: sessionPage },
    quiz: { parts: [...session, 'quiz', 'choice'], make: sessionPage },
    typed: { parts: [...session, 'typed'], make: sessionPage },
    cloze: { parts: [...session, 'typed'], make: sessionPage },
  };

  /**
   * The page of an address; one that says so when a part of the app is missing.
   * @param {Route} route
   * @returns {Promise<Page>}
   */
  async function pageFor(route) {
    try {
      return await made(route);
    } catch (error) {
      const part = error instanceof RECTO.loader.Lost ? error.message : '';
      if (!part) throw error;
      const { make, lost } = RECTO.messagePage;
      return make(t('This page did not load'), lost(part), []);
    }
  }

  /**
   * @param {Route} route
   * @returns {Promise<Page>}
   */
  async function made(route) {
    const { messagePage } = RECTO;
    /** @type {[string, string]} */
    const home = [t('See all decks'), format('')];
    if (route.page === 'offline') {
      return messagePage.make(t('This page is not on this device'),
        t('It is kept when it has been opened once. Open it again when there is a network.'),
        [home]);
    }
    if (route.page === 'unknown') {
      return messagePage.make(t('There is nothing here'),
        t('This address leads to no page of this site.'), [home]);
    }
    if (!route.deck) return overAll(route);
    const entry = RECTO.app.entryOf(route.deck);
    if (!entry) {
      return messagePage.make(t('This deck is not here'),
        t('There is no deck named “{deck}” on this site. Perhaps it was renamed.',
          { deck: route.deck }),
        [home]);
    }
    const parts = need(route);
    let deck;
    try {
      deck = await RECTO.loader.load(entry);
    } catch (error) {
      return missing(entry, home);
    }
    await parts;
    return pages[route.page].make([{ entry, deck }], route);
  }

  /**
   * A page that asks cards.
   * @param {Opened[]} decks
   * @param {Route} route
   * @returns {Page | Promise<Page>}
   */
  function sessionPage([{ entry, deck }], { page, card }) {
    const { messagePage } = RECTO;
    /** @type {[string, string][]} */
    const links = [[t('Go to the deck'), format(entry.name)], [t('See all decks'), format('')]];
    if (card && !deck.cards.some((one) => one.id === card)) {
      return messagePage.make(t('This card is not here'),
        t('The deck “{deck}” no longer has this card.', { deck: entry.title }), links);
    }
    if (RECTO.runs.askable(deck, page).cards.length === 0) {
      return messagePage.make(t('Nothing to study yet'),
        t('The deck “{deck}” has no cards that can be asked here.', { deck: entry.title }), links);
    }
    return RECTO.sessionPage.make(entry, deck, page, card);
  }

  /**
   * Loads the parts that a page needs, side by side; they run in order.
   * @param {Route} route
   */
  function need(route) {
    const { parts: names } = pages[route.page] || { parts: [] };
    const parts = Promise.all(names.map(RECTO.loader.part));
    // Who waits for them hears of what went wrong, and nobody else.
    parts.catch(() => {});
    return parts;
  }

  /**
   * A page over all decks whose files are there; it says which are not.
   * @param {Route} route
   */
  async function overAll(route) {
    const { decks } = RECTO.app.state.site;
    const wanted = ['decks', 'backup'].includes(route.page) ? [] : decks;
    const parts = need(route);
    const opened = await Promise.all(wanted.map((entry) =>
      RECTO.loader.load(entry).then((deck) => ({ entry, deck }), () => null)));
    await parts;
    const page = await pages[route.page].make(
      /** @type {Opened[]} */ (opened.filter((one) => one !== null)), route);
    const lost = wanted.filter((_, i) => opened[i] === null);
    page.view.prepend(...lost.map(({ title, lang, data }) =>
      h('p', { class: 'note' },
        h('strong', {}, t('The cards did not load'), ': ', h('span', { lang, dir: 'auto' }, title)),
        ' ', RECTO.messagePage.lost(data))));
    return page;
  }

  /**
   * @param {DeckEntry} entry
   * @param {[string, string]} home
   */
  function missing(entry, home) {
    return RECTO.messagePage.make(t('The cards did not load'), RECTO.messagePage.lost(entry.data),
      [home, [t('Read the deck as a page'), entry.page]]);
  }

  return { pageFor, need };
})();
