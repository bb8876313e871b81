'use strict';
// The list of decks, with what is known of each.
RECTO.decksPage = (function () {
  const { h } = RECTO.dom;
  const { t, n } = RECTO.words;
  const { format } = RECTO.routes;

  /** How many decks are drawn at once: more come as the end of the list comes near. */
  const portion = 12;

  /** @returns {Page} */
  function make() {
    const { site } = RECTO.app.state;
    const list = h('ul', { class: 'deck-list' });
    const end = h('div', {});
    /** @type {ReturnType<typeof makeItem>[]} */
    const items = [];
    let turn = 0;
    const coming = new IntersectionObserver(function ([{ isIntersecting }]) {
      if (isIntersecting) draw(portion);
    }, { rootMargin: '0px 0px 1500px' });

    /** @param {number} count */
    function draw(count) {
      const from = items.length;
      for (const entry of site.decks.slice(from, from + count)) items.push(makeItem(entry));
      list.append(...items.slice(from).map(({ item }) => item));
      tellDue(from);
      // What is observed anew is looked at once in any case: it may still be near.
      coming.disconnect();
      if (items.length < site.decks.length) coming.observe(end);
    }

    /**
     * Deck by deck: the page goes on hearing the reader.
     * @param {number} from
     */
    async function tellDue(from) {
      const mine = from === 0 ? ++turn : turn;
      try {
        await RECTO.loader.part('schedule');
        const found = await RECTO.moves.seek();
        if (await RECTO.gone.seek() || found) items.forEach((one) => one.update());
        await RECTO.slices.each(items.slice(from), (one) => one.tellDue(), () => mine === turn);
      } catch (error) {
        // The list says the rest.
      }
    }

    function update() {
      items.forEach((one) => one.update());
      tellDue(0);
    }

    /**
     * Whoever looks for a word in the page looks for it in all of it.
     * @param {KeyboardEvent} event
     */
    function seek(event) {
      if ((event.ctrlKey || event.metaKey) && event.key === 'f') draw(Infinity);
    }
    window.addEventListener('keydown', seek);
    // Who has scrolled through the list that the page came with stays where they are.
    draw(document.querySelector('#app > .home') && window.scrollY > 0 ? Infinity : portion);
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
        h('a', { class: 'button quiet', href: format('', 'browse') }, t('Browse and search')),
        h('a', { class: 'button quiet', href: format('', 'progress') }, t('Progress')),
        h('a', { class: 'button quiet', href: format('', 'backup') }, t('Save your progress'))),
      site.decks.length > 0
        ? list : h('p', { class: 'note' }, t('There are no decks here yet.')), end);
    const leave = function () {
      coming.disconnect();
      window.removeEventListener('keydown', seek);
    };
    return { title: '', view, update, leave };
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
    const noted = RECTO.app.state.values.get('gone ' + entry.name);
    return new Set(noted && noted.cards);
  }

  return { make };
})();
