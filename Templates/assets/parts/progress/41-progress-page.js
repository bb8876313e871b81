'use strict';
// How it goes: today, the days before, the days to come, what stays in mind, topic by topic.
RECTO.progressPage = (function () {
  const { h } = RECTO.dom;
  const { t, n, number } = RECTO.words;
  const { format } = RECTO.routes;
  const weeks = 26;
  const ahead = 30;
  const bounds = [1, 7, 30, 90];

  /**
   * @param {Opened[]} opened
   * @param {Route} route
   * @returns {Page}
   */
  function make(opened, route) {
    const one = route.deck ? opened[0] : null;
    const body = h('div', { class: 'progress-body' });
    const view = h('div', { class: 'narrow progress-page' },
      h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
        one
          ? h('a', { href: format(one.entry.name), lang: one.entry.lang, dir: 'auto' },
              one.entry.title)
          : h('a', { href: format('') }, t('All decks'))),
      h('div', { class: 'page-head' }, h('h1', {}, t('Progress'))),
      body);
    function update() {
      body.replaceChildren(...sections(opened, one));
    }
    update();
    return { title: one ? t('Progress: {deck}', { deck: one.entry.title }) : t('Progress'), view };
  }

  /**
   * @param {Opened[]} opened
   * @param {Opened | null} one
   */
  function sections(opened, one) {
    const { progress } = RECTO.app.state;
    const decks = opened.map((item) => item.deck);
    const today = RECTO.days.of(Date.now());
    const days = RECTO.figures.byDay(progress, (name) => !one || name === one.entry.name);
    if (days.size === 0) {
      return [h('p', { class: 'note' },
        t('Nothing to show yet. Rate your first card, and it is counted here.'))];
    }
    return [
      todaySection(days, today), pastSection(days, today),
      comingSection(RECTO.figures.forecast(progress, decks, today,
        RECTO.app.settings().retention, ahead), today),
      retentionSection(RECTO.figures.retention(progress, decks, bounds)),
      ...tagSection(RECTO.figures.byTag(progress, decks)),
    ];
  }

  /**
   * @param {Map<number, DayFigures>} days
   * @param {number} today
   */
  function todaySection(days, today) {
    const now = days.get(today) || { reviews: 0, right: 0, ms: 0, fresh: 0 };
    const { now: row, longest } = RECTO.figures.streak(days, today);
    let ms = 0;
    for (const day of days.values()) ms += day.ms;
    return h('section', {}, h('h2', {}, t('Today')),
      h('dl', { class: 'ratings plan-facts' },
        fact(t('Cards answered'), number(now.reviews)),
        fact(t('Right'), share(now.right, now.reviews)),
        fact(t('Time'), now.ms === 0 ? '–' : RECTO.duration(now.ms)),
        fact(t('Days in a row'), t('{days}, longest {longest}',
          { days: number(row), longest: number(longest) })),
        fact(t('Time in all'), RECTO.duration(ms))));
  }

  /**
   * @param {Map<number, DayFigures>} days
   * @param {number} today
   */
  function pastSection(days, today) {
    // Day 0 was a Thursday: the week in which it lies began on Monday, three days before.
    const monday = today - ((today + 3) % 7);
    const items = [];
    for (let day = monday - 7 * (weeks - 1); day <= today; day++) {
      const figures = days.get(day);
      const value = figures ? figures.reviews : 0;
      items.push({ value, label: t('{day}: {reviews}',
        { day: RECTO.days.words(day), reviews: n(value, '{n} review', '{n} reviews') }) });
    }
    const rows = Array.from(days.values()).sort((one, other) => other.day - one.day)
      .slice(0, 7 * weeks).map((day) => [
        RECTO.days.words(day.day), number(day.reviews), number(day.fresh),
        share(day.right, day.reviews), RECTO.duration(day.ms)]);
    return h('section', {}, h('h2', {}, t('The last half year')), RECTO.charts.heatmap(items),
      RECTO.charts.table(t('The last half year as a table'),
        [t('Day'), t('Reviews'), t('New cards'), t('Right'), t('Time')], rows));
  }

  /**
   * @param {number[]} counts
   * @param {number} today
   */
  function comingSection(counts, today) {
    const name = (/** @type {number} */ i) => RECTO.days.words(today + i,
      { weekday: 'short', day: 'numeric', month: 'short' });
    const items = counts.map((value, i) => ({ value, label: t('{day}: {reviews}',
      { day: name(i), reviews: n(value, '{n} review', '{n} reviews') }) }));
    return h('section', {}, h('h2', {}, t('The next 30 days')), RECTO.charts.bars(items),
      h('p', { class: 'spread chart-ends meta', 'aria-hidden': 'true' },
        h('span', {}, name(0)), h('span', {}, name(ahead - 1))),
      RECTO.charts.table(t('The next 30 days as a table'), [t('Day'), t('Reviews')],
        counts.map((value, i) => [name(i), number(value)])));
  }

  /** @param {{reviews: number, right: number}[]} classes */
  function retentionSection(classes) {
    const days = (/** @type {number} */ count) => n(count, '{n} day', '{n} days');
    const rows = classes.map(({ reviews, right }, i) => [
      i === 0
        ? t('under {to}', { to: days(bounds[0]) })
        : i === bounds.length
          ? t('{from} and more', { from: days(bounds[i - 1]) })
          : t('{from} to {to}', { from: number(bounds[i - 1]), to: days(bounds[i]) }),
      number(reviews), share(right, reviews)]);
    const items = classes.map(({ reviews, right }, i) =>
      ({ value: reviews === 0 ? 0 : right / reviews, label: rows[i][0] + ' – ' + rows[i][2] }));
    return h('section', {}, h('h2', {}, t('What stays in mind')),
      h('p', { class: 'rationale' },
        t('Of the reviews of cards that you had learnt, how many were right, by how firmly they' +
          ' were kept before.')),
      classes.some(({ reviews }) => reviews > 0) && RECTO.charts.bars(items),
      RECTO.charts.table(t('What stays in mind'),
        [t('Kept for'), t('Reviews'), t('Right')], rows, true));
  }

  /** @param {ReturnType<typeof RECTO.figures.byTag>} tags */
  function tagSection(tags) {
    if (tags.length === 0) return [];
    return [h('section', {}, h('h2', {}, t('By topic')),
      RECTO.charts.table(t('By topic'),
        [t('Topic'), t('Cards'), t('Seen'), t('Reviews'), t('Right')],
        tags.map(({ tag, cards, seen, reviews, right }) => [
          tag, number(cards), number(seen), number(reviews), share(right, reviews)]), true))];
  }

  /**
   * @param {string} term
   * @param {string} value
   */
  function fact(term, value) {
    return h('div', {}, h('dt', {}, term), h('dd', {}, value));
  }

  /**
   * @param {number} part
   * @param {number} whole
   */
  function share(part, whole) {
    return whole === 0 ? '–' : number(part / whole, { style: 'percent' });
  }

  return { make };
})();
