'use strict';
// Every card of a deck or of all decks, with a search, filters, and the notes on flagged cards.
RECTO.browsePage = (function () {
  const { h, say } = RECTO.dom;
  const { t, n, number } = RECTO.words;
  const { format } = RECTO.routes;
  /** How many cards are drawn at once; more follow when the end of the list comes near. */
  const step = 40;

  /**
   * @param {Opened[]} decks
   * @param {Route} route
   * @returns {Page}
   */
  function make(decks, route) {
    const cards = RECTO.search.index(decks);
    const tags = Array.from(new Set(cards.flatMap(({ card }) => card.tags || []))).sort();
    const filter = { query: '', tag: '', state: '' };
    const field = h('input', {
      type: 'search', class: 'input', id: 'search', autocomplete: 'off', spellcheck: 'false',
      dir: 'auto', oninput: () => {
        filter.query = field.value;
        draw();
      },
    });
    const states = select('state', t('Show'), [
      ['', t('All cards')], ['new', t('New')], ['right', t('Right at the last try')],
      ['wrong', t('Wrong at the last try')], ['weak', t('Weak')], ['flagged', t('Flagged')],
      ['suspended', t('Suspended')],
    ], (value) => (filter.state = value));
    const topics = select('tag', t('Topic'),
      [['', t('All topics')]].concat(tags.map((tag) => [tag, tag])),
      (value) => (filter.tag = value));
    const count = h('p', { class: 'meta' });
    const list = h('ol', { class: 'found' });
    const more = h('button', { class: 'button', type: 'button', onclick: () => grow(true) },
      t('Show more cards'));
    const exporter = h('button', { class: 'button quiet', type: 'button', onclick: save });
    const entry = route.deck ? decks[0].entry : null;
    const view = h('div', { class: 'narrow browse' },
      h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') }, entry
        ? h('a', { href: format(entry.name), lang: entry.lang, dir: 'auto' }, entry.title)
        : h('a', { href: format('') }, t('All decks'))),
      h('h1', {}, t('Browse and search')),
      h('div', { class: 'filters', role: 'search' },
        h('p', { class: 'field wide' }, h('label', { for: 'search' }, t('Search')), field),
        states, tags.length > 0 && topics),
      h('div', { class: 'spread' }, count, exporter),
      h('h2', { class: 'visually-hidden' }, t('Cards')), list, h('p', {}, more));
    /** @type {Found[]} */
    let found = [];
    let telling = 0;
    /** How many cards can be found by their words so far. */
    let prepared = 0;
    let preparing = window.setTimeout(prepare, 50);

    /** A little at a time: the page goes on hearing the reader. */
    function prepare() {
      prepared = RECTO.search.prepare(cards, prepared, performance.now() + RECTO.slices.portion);
      if (prepared < cards.length) preparing = window.setTimeout(prepare);
      else if (filter.query) draw();
    }

    function draw() {
      const { progress } = RECTO.app.state;
      found = RECTO.search.find(cards, filter.query).filter(({ card, deck }) =>
        (!filter.tag || (card.tags || []).includes(filter.tag)) && (!filter.state ||
          RECTO.search.isIn(RECTO.replay.marksOf(progress, deck.name, card.id), filter.state)));
      list.replaceChildren();
      grow(false);
      count.textContent = t('{found} of {count}', {
        found: number(found.length), count: n(cards.length, '{n} card', '{n} cards'),
      });
      clearTimeout(telling);
      telling = window.setTimeout(() =>
        say(n(found.length, '{n} card found', '{n} cards found')), 600);
    }

    /** @param {boolean} focus whether the first of the new ones takes the focus */
    function grow(focus) {
      const from = list.childElementCount;
      const items = found.slice(from, from + step).map((one, i) =>
        RECTO.browseItem.make(one, filter.query, from + i + 1, found.length, flags));
      list.append(...items);
      more.hidden = list.childElementCount >= found.length;
      if (focus && items[0]) items[0].querySelector('summary')?.focus();
    }

    function flags() {
      const flagged = RECTO.search.notes(cards, RECTO.app.state.progress);
      const { length } = flagged.split('\n').filter((line) => line && !/^ /.test(line));
      exporter.hidden = length === 0;
      exporter.textContent = n(length, 'Save the note on {n} flagged card',
        'Save the notes on {n} flagged cards');
    }

    function save() {
      const text = RECTO.search.notes(cards, RECTO.app.state.progress);
      const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      const link = h('a', { href: address, download: 'notes.txt' });
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(address), 10000);
      say(t('The notes were saved.'));
    }

    const watcher = new IntersectionObserver(function (changes) {
      if (changes.some((change) => change.isIntersecting) && !more.hidden) grow(false);
    }, { rootMargin: '600px' });
    watcher.observe(more);

    /**
     * @param {string} id
     * @param {string} label
     * @param {string[][]} choices value and words
     * @param {(value: string) => void} chosen
     */
    function select(id, label, choices, chosen) {
      const made = h('select', {
        class: 'select', id, onchange: () => {
          chosen(made.value);
          draw();
        },
      }, ...choices.map(([value, words]) => h('option', { value }, words)));
      return h('p', { class: 'field' }, h('label', { for: id }, label), made);
    }

    draw();
    flags();
    return {
      title: entry ? t('Browse: {deck}', { deck: entry.title }) : t('Browse and search'),
      view,
      key: (key) => {
        if (key !== '/' && key !== 's') return false;
        field.focus();
        return true;
      },
      leave: () => {
        watcher.disconnect();
        clearTimeout(telling);
        clearTimeout(preparing);
      },
    };
  }

  return { make };
})();
