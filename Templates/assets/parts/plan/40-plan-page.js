'use strict';
// The plan for an exam: its date, what each day takes, and what to expect.
RECTO.planPage = (function () {
  const { h } = RECTO.dom;
  const { t, n, number } = RECTO.words;
  const { format } = RECTO.routes;

  /**
   * @param {Opened} opened
   * @returns {Page}
   */
  function make({ entry, deck }) {
    const key = 'plan ' + deck.name;
    const body = h('div', { class: 'plan-body', 'aria-live': 'polite' });
    const today = RECTO.days.of(Date.now());
    const stored = RECTO.app.state.values.get(key);
    const input = h('input', {
      type: 'date', id: 'exam-date', class: 'select', min: RECTO.days.iso(today),
      value: stored ? String(stored.date) : undefined,
      onchange: () => {
        const date = input.value;
        // That it was taken away is kept too: it travels to other devices as a date does.
        RECTO.app.write(null, [[key, {
          v: 1, date: RECTO.days.parse(date) === null ? '' : date, chosen: Date.now(),
        }]]);
        update();
      },
    });
    const view = h('div', { class: 'narrow plan' },
      h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
        h('a', { href: format(deck.name), lang: entry.lang, dir: 'auto' }, entry.title)),
      h('div', { class: 'page-head' },
        h('h1', {}, t('Plan for a date')),
        h('p', { class: 'lede' },
          t('Say when your exam is: each day then brings the new cards that it takes.'))),
      h('p', { class: 'cluster' }, h('label', { for: 'exam-date' }, t('Date of the exam')), input),
      body);

    function update() {
      const exam = RECTO.days.parse(input.value);
      body.replaceChildren(...(exam === null ? [] : describe(deck, exam)));
    }
    update();
    return { title: t('Plan: {deck}', { deck: entry.title }), view };
  }

  /**
   * @param {Deck} deck
   * @param {number} exam
   * @returns {HTMLElement[]}
   */
  function describe(deck, exam) {
    const now = Date.now();
    const today = RECTO.days.of(now);
    if (exam < today) return [h('p', { class: 'note' }, t('That day is over.'))];
    if (exam > today + 1100) {
      return [h('p', { class: 'note' }, t('A plan reaches three years ahead at most.'))];
    }
    const { progress } = RECTO.app.state;
    const plan = RECTO.plan.make(deck, progress, now, exam, RECTO.app.settings().retention);
    const reviews = plan.days.map((day) => day.reviews);
    const most = Math.max(0, ...reviews);
    const mean = reviews.length === 0
      ? 0 : Math.round(reviews.reduce((sum, count) => sum + count, 0) / reviews.length);
    const facts = h('dl', { class: 'ratings plan-facts' },
      fact(t('Days left'), number(exam - today)),
      fact(t('New cards a day'), number(plan.newPerDay)),
      fact(t('Reviews a day'), t('{mean}, at most {most}',
        { mean: number(mean), most: number(most) })),
      fact(t('Recall on the day'), number(plan.recall, { style: 'percent' })));
    const notes = plan.unseen > 0
      ? [h('p', { class: 'note' }, n(plan.unseen, '{n} card will not have been seen by then.',
          '{n} cards will not have been seen by then.'))] : [];
    return [facts, ...notes,
      h('p', { class: 'rationale' },
        t('This is what to expect of steady work, not a promise. A day that you leave out is' +
          ' spread over the days that are left.')),
      h('p', { class: 'cluster' },
        h('a', { class: 'button primary', href: format(deck.name, 'review') },
          t('Review today’s cards'))),
      plan.days.length > 0 ? table(plan.days) : h('p', {}, t('The exam is today: good luck.'))];
  }

  /**
   * @param {string} term
   * @param {string} value
   */
  function fact(term, value) {
    return h('div', {}, h('dt', {}, term), h('dd', {}, value));
  }

  /** @param {PlanDay[]} days */
  function table(days) {
    const body = h('tbody', {});
    for (const { day, fresh, reviews } of days) {
      body.append(h('tr', {},
        h('th', { scope: 'row' }, RECTO.days.words(day, { weekday: 'short', day: 'numeric',
          month: 'short' })),
        h('td', {}, number(fresh)), h('td', {}, number(reviews))));
    }
    return h('details', { class: 'reveal' },
      h('summary', {}, t('Day by day')),
      h('div', { class: 'reveal-body scroll', tabindex: '0', role: 'region',
        'aria-label': t('Day by day') },
      h('table', { class: 'figures' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('Day')),
          h('th', { scope: 'col' }, t('New cards')), h('th', { scope: 'col' }, t('Reviews')))),
        body)));
  }

  return { make };
})();
