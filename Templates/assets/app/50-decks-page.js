'use strict';
// The list of decks, with what is known of each.
RECTO.decksPage = (function () {
  const { h } = RECTO.dom;
  const { t, n } = RECTO.words;
  const { format } = RECTO.routes;

  /** @returns {Page} */
  function make() {
    const { site } = RECTO.app.state;
    const list = h('ul', { class: 'deck-list' });
    const items = site.decks.map(makeItem);
    list.append(...items.map(({ item }) => item));
    let turn = 0;

    /** Deck by deck: the page goes on hearing the reader. */
    async function tellDue() {
      const mine = ++turn;
      await RECTO.loader.part('schedule');
      if (await RECTO.moves.seek()) items.forEach((one) => one.update());
      await RECTO.slices.each(items, (one) => one.tellDue(), () => mine === turn);
    }

    function update() {
      items.forEach((one) => one.update());
      tellDue().catch(() => {});
    }
    tellDue().catch(() => {});
    const cards = site.decks.reduce((sum, deck) => sum + deck.count, 0);
    const view = h('div', { class: 'home' },
      h('div', { class: 'page-head' },
        h('h1', { lang: site.lang, dir: 'auto' }, site.title),
        h('p', { class: 'lede' },
          t('{decks}, {cards}.', {
            decks: n(site.decks.length, '{n} deck', '{n} decks'),
            cards: n(cards, '{n} card', '{n} cards'),
          }))),
      RECTO.reminder.make(),
      site.decks.length > 0 && h('p', { class: 'cluster review-panel' },
        h('a', { class: 'button primary', href: format('', 'review') }, t('Review today’s cards')),
        h('a', { class: 'button quiet', href: format('', 'progress') }, t('Progress')),
        h('a', { class: 'button quiet', href: format('', 'backup') }, t('Save your progress'))),
      site.decks.length > 0
        ? list : h('p', { class: 'note' }, t('There are no decks here yet.')));
    return { title: '', view, update };
  }

  /** @param {DeckEntry} entry */
  function makeItem(entry) {
    const facts = h('div', { class: 'facts-so-far' });
    const due = h('p', { class: 'meta due' });
    const update = () => facts.replaceChildren(RECTO.meter.make(entry.count, tallyOf(entry)));
    const tellDue = function () {
      const left = RECTO.unopened.left(entry, goneFrom(entry), Date.now());
      due.textContent = n(left, '{n} left today', '{n} left today');
    };
    update();
    const name = { lang: entry.lang, dir: 'auto' };
    const item = h('li', { class: 'leaf stacked' },
      h('h2', name, h('a', { href: format(entry.name) }, entry.title)),
      h('p', { class: 'meta' }, n(entry.count, '{n} card', '{n} cards')),
      facts, due,
      h('p', { class: 'cluster' },
        h('a', {
          class: 'button primary', href: format(entry.name, 'flip'),
          'aria-label': t('Flip cards: {deck}', { deck: entry.title }),
        }, t('Flip cards')),
        h('a', {
          class: 'button', href: format(entry.name, 'quiz'),
          'aria-label': t('Quiz: {deck}', { deck: entry.title }),
        }, t('Quiz'))));
    return { item, update, tellDue };
  }

  /**
   * The tally of a deck whose cards are not loaded: `gone` lists those that left it.
   * @param {DeckEntry} entry
   */
  function tallyOf(entry) {
    const { progress } = RECTO.app.state;
    const gone = goneFrom(entry);
    const { seen, right } = RECTO.replay.tally(progress, entry.name, (id) => !gone.has(id));
    return { seen: Math.min(seen, entry.count), right: Math.min(right, entry.count) };
  }

  /**
   * @param {DeckEntry} entry
   * @returns {Set<string>}
   */
  function goneFrom(entry) {
    return new Set(RECTO.app.state.values.get('gone ' + entry.name) || []);
  }

  return { make };
})();
