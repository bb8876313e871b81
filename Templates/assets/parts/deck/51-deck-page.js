'use strict';
// One deck: how far it is, and the ways to study it.
RECTO.deckPage = (function () {
  const { h } = RECTO.dom;
  const { t, n, number } = RECTO.words;
  const { format } = RECTO.routes;
  const sizes = [10, 20, 50, 100];

  /**
   * @param {DeckEntry} entry
   * @param {Deck} deck
   * @returns {Page}
   */
  function make(entry, deck) {
    const facts = h('div', { class: 'facts-so-far' });
    const running = h('div', {});
    const modes = h('div', { class: 'modes' });
    const todayOnPaper = h('p', { class: 'cluster links', hidden: true });
    const wrongOnPaper = h('p', { class: 'cluster links', hidden: true });
    const view = h('div', { class: 'narrow' },
      h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
        h('a', { href: format('') }, t('All decks'))),
      h('div', { class: 'page-head' },
        h('h1', { lang: entry.lang, dir: 'auto' }, entry.title),
        h('p', { class: 'meta' }, n(deck.cards.length, '{n} card', '{n} cards')),
        facts),
      running,
      deck.cards.length > 0 ? reviewPanel(entry, deck, todayOnPaper) : null,
      modes,
      menu(deck),
      deck.cards.length > sizes[0] ? sizeChooser(deck, update) : null,
      h('p', { class: 'cluster links' },
        h('a', { class: 'button quiet', href: entry.page }, t('Read all cards')),
        ...(entry.print || []).map((sheet) =>
          h('a', { class: 'button quiet', href: sheet.href },
            t('Print on {paper}', { paper: sheet.paper })))),
      todayOnPaper, wrongOnPaper);
    RECTO.loader.part('schedule').then(() => RECTO.gone.note(entry, deck), () => {});
    let drawn = '';
    function update() {
      const { progress } = RECTO.app.state;
      const ids = new Set(deck.cards.map((card) => card.id));
      const tally = RECTO.replay.tally(progress, deck.name, (id) => ids.has(id));
      facts.replaceChildren(RECTO.meter.make(deck.cards.length, tally));
      running.replaceChildren(...RECTO.runningExam.make(deck));
      const panels = drawModes(deck);
      if (panels.key === drawn) return;
      drawn = panels.key;
      modes.replaceChildren(...panels.views);
      wrongOnPaper.replaceChildren(...RECTO.printLinks.make(entry, panels.wrong,
        (name) => t('Print what went wrong on {paper}', { paper: name })));
      wrongOnPaper.hidden = !wrongOnPaper.firstChild;
    }
    update();
    return { title: entry.title, view, update };
  }

  /**
   * The other ways to study, each with what it is for.
   * @param {Deck} deck
   */
  function menu(deck) {
    /** @type {[string, string][]} */
    const ways = [
      ['typed', t('Type the answer; small slips are forgiven.')],
      ['cloze', t('Write what is missing in a text.')],
      ['match', t('Bring terms and answers together.')],
      ['exam', t('Against the clock, with a score at the end.')],
      ['browse', t('Find any card, and flag one that needs mending.')],
    ];
    const some = ways.filter(([mode]) => mode === 'browse' ||
      RECTO.runs.askable(deck, mode).cards.length > 1);
    if (deck.cards.length === 0) return null;
    return h('nav', { class: 'ways', 'aria-labelledby': 'ways' },
      h('h2', { class: 'part', id: 'ways' }, t('More ways to study')),
      h('ul', {}, ...some.map(([mode, about]) => h('li', {},
        h('a', { href: format(deck.name, mode) }, RECTO.runs.nameOf(mode)),
        h('span', { class: 'rationale' }, about)))));
  }

  /**
   * @param {DeckEntry} entry
   * @param {Deck} deck
   * @param {HTMLElement} paper where links go that print today's cards
   */
  function reviewPanel(entry, deck, paper) {
    const due = h('p', { class: 'meta due' });
    const counts = h('p', { class: 'meta review-counts' });
    const exam = h('p', { class: 'meta', hidden: true });
    RECTO.loader.part('schedule').then(function () {
      const now = Date.now();
      const queue = RECTO.queue.make(deck, RECTO.app.state.progress, now,
        RECTO.wishes.of(deck.name, deck, now));
      due.textContent = n(RECTO.queue.count(queue), '{n} left today', '{n} left today');
      counts.append(...RECTO.dueCounts(queue));
      const planned = /** @type {{date?: string} | undefined} */ (
        RECTO.app.state.values.get('plan ' + deck.name));
      const date = RECTO.days.parse(String(planned && planned.date));
      const today = RECTO.days.of(now);
      exam.hidden = date === null || date < today;
      if (date !== null) {
        exam.textContent = t('Date of the exam') + ': ' +
          RECTO.days.words(date, { day: 'numeric', month: 'long', year: 'numeric' }) + ' · ' +
          t('Days left') + ': ' + number(date - today);
      }
      const left = new Set(RECTO.queue.tasks(queue).map((task) => task.card));
      const ids = deck.cards.map((card) => card.id).filter((id) => left.has(id));
      paper.append(...RECTO.printLinks.make(entry, ids,
        (name) => t('Print today’s cards on {paper}', { paper: name })));
      paper.hidden = !paper.firstChild;
    }, () => {});
    return h('section', { class: 'leaf review-panel' },
      h('h2', {}, t('Review')),
      h('p', { class: 'rationale' },
        t('A little every day: new cards, and those that you are about to forget.'), ' ',
        t('Every rating counts, also one given while flipping; picking options in a quiz does' +
          ' not.')),
      due, counts, exam,
      h('p', { class: 'cluster' },
        h('a', { class: 'button primary', href: format(deck.name, 'review') },
          t('Review today’s cards')),
        h('a', { class: 'button quiet', href: format(deck.name, 'plan') }, t('Plan for a date')),
        h('a', { class: 'button quiet', href: format(deck.name, 'progress') }, t('Progress'))));
  }

  /** @param {Deck} deck */
  function drawModes(deck) {
    const wrong = RECTO.choosing.wrongOnes(deck, RECTO.app.state.progress);
    const asked = RECTO.runs.withAnswers(deck).cards.length;
    const left = deck.cards.length - asked;
    const without = left === 0
      ? '' : ' ' + n(left, 'Leaves out {n} card without an answer.',
        'Leaves out {n} cards without an answer.');
    const runs = ['flip', 'quiz'].map((mode) => RECTO.runs.unfinished(deck, mode));
    const views = [];
    if (deck.cards.length > 0) {
      views.push(panel(deck, 'flip', t('Flip'), runs[0],
        t('Think of the answer, turn the card, say how well you knew it.'), wrong));
    }
    if (asked > 0) {
      views.push(panel(deck, 'quiz', t('Quiz'), runs[1],
        t('Choose from several answers and see why they are right or wrong.') + without, wrong));
    }
    if (views.length === 0) views.push(h('p', { class: 'note' }, t('This deck has no cards yet.')));
    return { key: JSON.stringify([runs, wrong]), views, wrong };
  }

  /**
   * @param {Deck} deck
   * @param {string} mode
   * @param {string} name
   * @param {Session | null} run
   * @param {string} about
   * @param {string[]} wrong
   */
  function panel(deck, mode, name, run, about, wrong) {
    const href = format(deck.name, mode);
    /** @param {readonly string[] | null} cards */
    const start = (cards) => () => {
      RECTO.runs.begin(deck, mode, cards);
      location.hash = href;
    };
    const buttons = run
      ? [
          h('a', { class: 'button primary', href },
            RECTO.session.isDone(run)
              ? t('See the result')
              : t('Continue at {place} of {count}', {
                  place: number(run.at + 1), count: number(run.order.length),
                })),
          h('button', { class: 'button quiet', type: 'button', onclick: start(null) },
            t('Start over'), h('span', { class: 'visually-hidden' }, ': ' + name)),
        ]
      : [h('a', { class: 'button primary', href },
          mode === 'quiz' ? t('Start quiz') : t('Start flip'))];
    if (wrong.length > 0 && wrong.length < deck.cards.length) {
      buttons.push(h('button', { class: 'button quiet', type: 'button', onclick: start(wrong) },
        t('Only what went wrong ({n})', { n: number(wrong.length) })));
    }
    return h('section', { class: 'leaf mode' },
      h('h2', {}, name), h('p', { class: 'rationale' }, about),
      h('p', { class: 'cluster' }, ...buttons));
  }

  /**
   * @param {Deck} deck
   * @param {() => void} update
   */
  function sizeChooser(deck, update) {
    const chosen = RECTO.runs.size(deck);
    const choices = sizes.filter((size) => size < deck.cards.length).concat([0]);
    const select = h('select', {
      class: 'select', id: 'size',
      onchange: (event) => {
        RECTO.app.set({ size: Number(event.target.value) });
        update();
      },
    }, ...choices.map((size) =>
      h('option', { value: String(size), selected: size === chosen },
        size === 0
          ? t('all {n}', { n: number(deck.cards.length) }) : number(size))));
    if (!choices.includes(chosen)) select.value = '0';
    return h('p', { class: 'cluster size' },
      h('label', { for: 'size' }, t('Cards in one go')), select);
  }

  return { make };
})();
