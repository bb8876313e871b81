'use strict';
// Review: the cards that are due today, of one deck or of all, until none is left.
RECTO.reviewPage = (function () {
  const { h, focusOn, say } = RECTO.dom;
  const { t, n } = RECTO.words;
  const { format } = RECTO.routes;
  const longest = 600000;

  /**
   * @param {Opened[]} decks
   * @param {Route} route
   * @returns {Page}
   */
  function make(decks, route) {
    const { site } = RECTO.app.state;
    const one = route.deck ? decks[0] : null;
    const seed = RECTO.random.fresh();
    const counts = h('p', { class: 'meta review-counts' });
    const stage = h('div', { class: 'stage' });
    const undoButton = button(t('Undo'), 'u', undo);
    const buryButton = button(t('Bury until tomorrow'), 'b', bury);
    const suspendButton = button(t('Suspend'), 's', suspend);
    const view = h('div', { class: 'narrow session review' },
      h('div', { class: 'spread' },
        h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
          one
            ? h('a', { href: format(one.entry.name), lang: one.entry.lang, dir: 'auto' },
                one.entry.title)
            : h('a', { href: format('') }, t('All decks'))),
        h('h1', { class: 'session-title' }, t('Review'),
          one && h('span', { class: 'visually-hidden' }, ': ' + one.entry.title))),
      counts, stage,
      h('p', { class: 'cluster card-actions' }, undoButton, buryButton, suspendButton),
      RECTO.reviewSettings.make(() => show(false)),
      h('p', { class: 'session-foot' }, RECTO.shortcuts()));
    RECTO.swipe.listen(stage, (direction) => keeper.press('swipe ' + direction));
    /** What can be undone, the latest last. */
    /** @type {LogEntry[]} */
    const made = [];
    /** @type {Task | null} */
    let task = null;
    /** @type {CardView | null} */
    let shown = null;
    let open = false;
    let began = 0;
    let asked = 0;
    const keeper = RECTO.keeper.make(view, act);

    /** @param {boolean} focus */
    function show(focus) {
      const now = Date.now();
      const queue = queueOf(decks, now);
      task = RECTO.queue.next(queue, now, asked);
      open = false;
      counts.replaceChildren(...RECTO.dueCounts(queue));
      undoButton.hidden = made.length === 0;
      buryButton.hidden = suspendButton.hidden = task === null;
      if (!task) {
        shown = null;
        const done = RECTO.reviewDone.make(decks, queue, now, one);
        stage.replaceChildren(done);
        if (focus) focusOn(/** @type {HTMLElement} */ (done.querySelector('h2')));
        return;
      }
      const place = /** @type {Opened} */ (decks.find((item) => item.deck.name === task?.deck));
      const id = task.card;
      const card = /** @type {Card} */ (place.deck.cards.find((item) => item.id === id));
      const { lang, title } = place.entry;
      const heading = h('h2', { class: 'eyebrow', tabindex: '-1' },
        n(RECTO.queue.count(queue), '{n} left today', '{n} left today'),
        decks.length > 1 && h('span', {}, ' · ', h('bdi', { lang }, title)));
      const state = RECTO.replay.marksOf(RECTO.app.state.progress, task.deck, id);
      const memory = RECTO.memory.of(state);
      shown = RECTO.recallCard.make({
        card, deck: place.deck, heading, language: card.lang || place.entry.lang || site.lang,
        question: { card, form: 'recall', choices: [], choose: 0, lettered: false, print: '' },
        session: () => ({
          ...RECTO.session.start(place.deck.name, 'review', [id], seed), shown: open,
        }),
        intervals: intervals(memory, now),
        reveal: () => { open = true; }, answer, overrule: async () => {}, next: () => {},
        press: keeper.press,
      });
      const leech = memory && RECTO.memory.isLeech(memory) ? leechNote(memory.lapses) : '';
      stage.replaceChildren(leech, shown.view);
      began = now;
      if (focus) {
        window.scrollTo(0, 0);
        focusOn(heading);
      }
    }

    /** @param {{right: boolean, rating?: number}} given */
    async function answer(given) {
      if (!task || keeper.busy()) return;
      const ms = Math.min(Math.max(0, Date.now() - began), longest);
      asked++;
      await keep(RECTO.log.draft('review', task.deck, task.card,
        { mode: 'review', rating: given.rating, right: given.right, ms }));
    }

    /**
     * Keeps an entry, then goes on.
     * @param {Draft} draft
     */
    async function keep(draft) {
      await keeper.keep(RECTO.app.write(draft, []).then((entry) => {
        if (entry && entry.kind !== 'undo') made.push(entry);
      }));
      show(true);
    }

    function undo() {
      const last = keeper.busy() ? undefined : made.pop();
      if (!last) return;
      say(t('Taken back.'));
      keep(RECTO.log.draft('undo', last.deck, last.card, { of: last.id }));
    }

    function bury() {
      if (!task || keeper.busy()) return;
      const until = RECTO.days.start(RECTO.days.of(Date.now()) + 1);
      say(t('Hidden until tomorrow.'));
      keep(RECTO.log.draft('bury', task.deck, task.card, { until }));
    }

    function suspend() {
      if (!task || keeper.busy()) return;
      say(t('Suspended: this card is not asked any more.'));
      keep(RECTO.log.draft('suspend', task.deck, task.card, { on: true }));
    }

    /** @param {string} key */
    function act(key) {
      if (key === 'u') undo();
      else if (key === 'b' || key === '-') bury();
      else if (key === 's' || key === '@') suspend();
      else return shown !== null && shown.key(key);
      return true;
    }

    show(false);
    const title = one ? t('Review: {deck}', { deck: one.entry.title }) : t('Review');
    return { title, view, key: keeper.press };
  }

  /**
   * What is due in all these decks now.
   * @param {Opened[]} decks
   * @param {number} now
   */
  function queueOf(decks, now) {
    const { progress } = RECTO.app.state;
    return RECTO.queue.joined(decks.map(({ deck }) =>
      RECTO.queue.make(deck, progress, now, RECTO.wishes.of(deck.name, deck, now))));
  }

  /**
   * @param {Memory | null} memory
   * @param {number} now
   */
  function intervals(memory, now) {
    const { retention } = RECTO.app.settings();
    return RECTO.memory.preview(memory, now, retention)
      .map(({ minutes, days }) => RECTO.spans.words(minutes, days));
  }

  /** @param {number} lapses */
  function leechNote(lapses) {
    return h('p', { class: 'note' },
      n(lapses,
        'You forgot this card {n} time. Say it in other words, split it, or suspend it.',
        'You forgot this card {n} times. Say it in other words, split it, or suspend it.'));
  }

  /**
   * @param {string} words
   * @param {string} key
   * @param {() => void} act
   */
  function button(words, key, act) {
    return h('button', { class: 'button quiet', type: 'button', onclick: act },
      words, ' ', RECTO.dom.hint(key));
  }

  return { make };
})();
