'use strict';
// The frame of a session, flip or quiz: where in it we are, one card after the other, the end.

/**
 * What a card's view may ask of the session it stands in.
 * `intervals`: when each rating would show the card again, in words.
 * @typedef {{card: Card, deck: Deck, language: string, intervals?: string[],
 *   session: () => Session,
 *   question: Question, heading: HTMLElement, reveal: () => void,
 *   answer: (given: {right: boolean, rating?: number, picked?: number[], print?: string,
 *     typed?: string[]}) => Promise<void>, overrule: () => Promise<void>,
 *   next: () => void, press: (key: string) => boolean}} Turn
 * @typedef {{view: HTMLElement, key: (key: string) => boolean,
 *   field?: HTMLElement}} CardView `field`: what takes the focus when the card is shown
 */
RECTO.sessionPage = (function () {
  const { h, focusOn, say } = RECTO.dom;
  const { t, number } = RECTO.words;
  const { format } = RECTO.routes;
  const longest = 600000;

  /**
   * @param {DeckEntry} entry
   * @param {Deck} deck
   * @param {string} mode
   * @param {string} only the one card to show; empty for a whole session
   * @returns {Promise<Page>}
   */
  async function make(entry, deck, mode, only) {
    const { site } = RECTO.app.state;
    const key = RECTO.runs.sessionKey(deck.name, mode);
    const lock = only ? { mine: false, release: () => {} } : await RECTO.tabs.claim(site.id, key);
    let session = only
      ? RECTO.session.start(deck.name, mode, [only], RECTO.random.fresh())
      : RECTO.runs.unfinished(deck, mode) || RECTO.runs.begin(deck, mode, null);
    const cards = new Map(deck.cards.map((card) => [card.id, card]));
    const language = entry.lang || site.lang;
    const pool = mode === 'quiz' ? RECTO.pool.make(deck, language) : null;
    const name = RECTO.runs.nameOf(mode);
    const bar = h('progress', { class: 'progress', 'aria-label': t('Cards done') });
    const stage = h('div', { class: 'stage' });
    const view = h('div', { class: 'narrow session' },
      h('div', { class: 'spread' },
        h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
          h('a', { href: format(deck.name), lang: entry.lang, dir: 'auto' }, entry.title)),
        h('h1', { class: 'session-title' }, name,
          h('span', { class: 'visually-hidden' }, ': ' + entry.title))),
      bar, only || lock.mine ? null : h('p', { class: 'note' },
        t('This session is open in another tab too. What you answer here counts; the place to go' +
          ' on from is kept by the other tab.')),
      stage,
      h('p', { class: 'session-foot cluster' },
        RECTO.speech.button(stage), RECTO.shortcuts()));
    /** @type {CardView | null} */
    let shown = null;
    let began = 0;
    const keeper = RECTO.keeper.make(view, (key) => shown !== null && shown.key(key));

    /** @param {boolean} focus */
    function show(focus) {
      skipStale();
      if (RECTO.session.isDone(session)) return finish();
      const card = /** @type {Card} */ (cards.get(session.order[session.at]));
      const question = questionOf(card);
      const total = session.order.length;
      const place = { place: number(session.at + 1), count: number(total) };
      const heading = h('h2', { class: 'eyebrow', tabindex: '-1' }, mode === 'flip'
        ? t('Card {place} of {count}', place) : t('Question {place} of {count}', place));
      /** @type {Turn} */
      const turn = {
        card, deck, question, heading, language: card.lang || language,
        session: () => session, reveal, answer, overrule, next,
        press: keeper.press,
      };
      const { recallCard, choiceCard, typedCard } = RECTO;
      const isTyped = RECTO.runs.isTyped(mode);
      shown = (isTyped ? typedCard : question.form === 'recall' ? recallCard : choiceCard)
        .make(turn);
      RECTO.speech.stop();
      stage.replaceChildren(shown.view);
      bar.max = total;
      bar.value = session.given.length;
      began = Date.now();
      if (focus) {
        window.scrollTo(0, 0);
        focusOn(heading);
      }
      // Who writes answers can write at once, also on the page that is about to be shown.
      const { field } = shown;
      if (field) requestAnimationFrame(() => field.focus({ preventScroll: true }));
    }

    /** @param {Card} card @returns {Question} */
    function questionOf(card) {
      if (pool) return RECTO.quiz.question(card, pool, language, session.seed);
      return { card, form: 'recall', choices: [], choose: 0, lettered: false, print: '' };
    }

    /** A question that was answered before the deck changed under it cannot be shown again. */
    function skipStale() {
      const given = session.given[session.at];
      const card = given && cards.get(given.card);
      if (card && RECTO.runs.isTyped(mode)) {
        const { length } = RECTO.rights.typable(card);
        if (given.typed && given.typed.length === length) return;
        session = RECTO.session.next(session);
      } else if (card && (mode === 'flip' || given.print !== questionOf(card).print)) {
        session = RECTO.session.next(session);
      }
    }

    /** @param {Draft | null} draft */
    function keep(draft) {
      return RECTO.app.write(draft, lock.mine ? [[key, session]] : []);
    }

    /**
     * Counts the answer as right after all. The new review is written before the old one is taken
     * back, so that there is always one of them.
     */
    async function overrule() {
      if (keeper.busy()) return;
      const { ms, card } = session.given[session.at];
      const old = RECTO.replay.stateOf(RECTO.app.state.progress, deck.name, card);
      const of = old ? RECTO.replay.reviewsOf(old).slice(-1)[0].id : '';
      session = RECTO.session.overrule(session);
      const again = RECTO.log.draft('review', deck.name, card, { mode, right: true, ms });
      await keeper.keep(keep(again));
      if (of) keep(RECTO.log.draft('undo', deck.name, card, { of }));
    }

    RECTO.swipe.listen(stage, (direction) => keeper.press('swipe ' + direction));

    function reveal() {
      session = RECTO.session.reveal(session);
      keep(null);
    }

    /**
     * Resolves when the answer is kept.
     * @param {{right: boolean, rating?: number, picked?: number[], print?: string,
     *   typed?: string[]}} given
     */
    async function answer(given) {
      if (keeper.busy()) return;
      const ms = Math.min(Math.max(0, Date.now() - began), longest);
      const card = session.order[session.at];
      session = RECTO.session.answer(session, { ...given, ms });
      bar.value = session.given.length;
      const { rating, right } = given;
      const draft = RECTO.log.draft('review', deck.name, card, { mode, right, ms });
      if (rating) draft.rating = rating;
      if (rating) session = RECTO.session.next(session);
      await keeper.keep(keep(draft));
      if (rating) show(true);
    }

    function next() {
      if (keeper.busy()) return;
      session = RECTO.session.next(session);
      if (!RECTO.session.isDone(session)) keep(null);
      show(true);
    }

    function finish() {
      shown = null;
      if (only) {
        say(t('Rated.'));
        location.replace(format(deck.name));
        return;
      }
      /** @type {Entry[]} */
      const entries = [[RECTO.runs.resultKey(deck.name), session]];
      if (lock.mine) entries.push([key, null]);
      RECTO.app.write(null, entries);
      location.replace(format(deck.name, 'result'));
    }

    show(false);
    return {
      title: name + ': ' + entry.title,
      view,
      key: keeper.press,
      leave: () => {
        RECTO.speech.stop();
        lock.release();
      },
    };
  }

  return { make };
})();
