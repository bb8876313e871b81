'use strict';
// From the address to a page.

/** @typedef {{entry: DeckEntry, deck: Deck}} Opened */
RECTO.router = (function () {
  const { format } = RECTO.routes;
  const { t } = RECTO.words;
  const { h } = RECTO.dom;

  /**
   * The parts of the app that a page needs, and what makes it.
   * @type {{[page: string]: {parts: string[],
   *   make: (decks: Opened[], route: Route) => Page | Promise<Page>}}}
   */
  const later = {
    review: { parts: ['study', 'schedule', 'review'], make: (decks, route) =>
      RECTO.reviewPage.make(decks, route) },
    progress: { parts: ['schedule', 'progress'], make: (decks, route) =>
      RECTO.progressPage.make(decks, route) },
    plan: { parts: ['schedule', 'plan'], make: (decks) => RECTO.planPage.make(decks[0]) },
    backup: { parts: ['exchange'], make: () => RECTO.backupPage.make() },
    match: { parts: ['study', 'match'], make: (decks) => RECTO.matchPage.make(decks[0]) },
    exam: { parts: ['study', 'quiz', 'exam'], make: (decks) => RECTO.examPage.make(decks[0]) },
    browse: { parts: ['study', 'browse'], make: (decks, route) =>
      RECTO.browsePage.make(decks, route) },
  };

  /**
   * What the sessions of these modes need besides the part that all share.
   * @type {{[mode: string]: string[]}}
   */
  const session = { quiz: ['quiz'], typed: ['typed'], cloze: ['typed'] };

  /**
   * @param {Route} route
   * @returns {Promise<Page>}
   */
  async function pageFor(route) {
    const { messagePage } = RECTO;
    /** @type {[string, string]} */
    const home = [t('See all decks'), format('')];
    if (route.page === 'decks') return RECTO.decksPage.make();
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
    let deck;
    try {
      deck = await RECTO.loader.load(entry);
    } catch (error) {
      return missing(entry, home);
    }
    if (route.page in later) return makeLater(route, [{ entry, deck }]);
    await need(['study'].concat(session[route.page] || []));
    if (route.page === 'deck') return RECTO.deckPage.make(entry, deck);
    if (route.page === 'result') return RECTO.resultPage.make(entry, deck);
    if (route.card && !deck.cards.some((card) => card.id === route.card)) {
      return messagePage.make(t('This card is not here'),
        t('The deck “{deck}” no longer has this card.', { deck: entry.title }),
        [[t('Go to the deck'), format(entry.name)], home]);
    }
    const askable = RECTO.runs.askable(deck, route.page);
    if (askable.cards.length === 0) {
      return messagePage.make(t('Nothing to study yet'),
        t('The deck “{deck}” has no cards that can be asked here.', { deck: entry.title }),
        [[t('Go to the deck'), format(entry.name)], home]);
    }
    return RECTO.sessionPage.make(entry, deck, route.page, route.card);
  }

  /**
   * Loads parts side by side; they run in order.
   * @param {string[]} parts
   */
  function need(parts) {
    return Promise.all(parts.map(RECTO.loader.part));
  }

  /**
   * @param {Route} route
   * @param {Opened[]} decks
   */
  async function makeLater(route, decks) {
    const { parts, make } = later[route.page];
    await need(parts);
    return make(decks, route);
  }

  /**
   * A page over all decks whose files are there; it says which are not.
   * @param {Route} route
   */
  async function overAll(route) {
    const { decks } = RECTO.app.state.site;
    const wanted = route.page === 'backup' ? [] : decks;
    const opened = await Promise.all(wanted.map((entry) =>
      RECTO.loader.load(entry).then((deck) => ({ entry, deck }), () => null)));
    const page = await makeLater(route,
      /** @type {Opened[]} */ (opened.filter((one) => one !== null)));
    const lost = wanted.filter((_, i) => opened[i] === null);
    page.view.prepend(...lost.map(({ title, lang, data }) =>
      h('p', { class: 'note' },
        h('strong', {}, t('The cards did not load'), ': ', h('span', { lang, dir: 'auto' }, title)),
        ' ', lostFile(data))));
    return page;
  }

  /**
   * @param {DeckEntry} entry
   * @param {[string, string]} home
   */
  function missing(entry, home) {
    return RECTO.messagePage.make(t('The cards did not load'), lostFile(entry.data),
      [home, [t('Read the deck as a page'), entry.page]]);
  }

  /** @param {string} file */
  function lostFile(file) {
    return t('The file “{file}” is missing or damaged. If you copied this site, copy the' +
      ' whole folder, with everything in it; if you made it, build it again. Then load this' +
      ' page again.', { file });
  }

  return { pageFor };
})();
