'use strict';
// The end of a day's reviews: when it goes on, and what is left out.
RECTO.reviewDone = (function () {
  const { h } = RECTO.dom;
  const { t, n } = RECTO.words;
  const { format } = RECTO.routes;

  /**
   * @param {Opened[]} decks
   * @param {Queue} queue
   * @param {number} now
   * @param {Opened | null} one
   */
  function make(decks, queue, now, one) {
    RECTO.loader.part('reminder').then(() => RECTO.reminder.ask(), () => {});
    const { due, suspended } = ahead(decks, now);
    const box = h('section', { class: 'leaf stacked turn' },
      h('h2', { tabindex: '-1' }, t('Done for today')),
      h('p', {}, due > 0
        ? n(due, '{n} card comes back tomorrow.', '{n} cards come back tomorrow.')
        : t('Nothing that you have learnt comes back tomorrow.')),
      queue.waiting > 0 && h('p', {}, n(queue.waiting,
        '{n} card waits for another day, since one much like it was asked today.',
        '{n} cards wait for another day, since ones much like them were asked today.')),
      h('p', { class: 'cluster' },
        h('a', { class: 'button primary', href: format(one ? one.entry.name : '') },
          one ? t('Back to the deck') : t('See all decks')),
        h('a', { class: 'button', href: format(one ? one.entry.name : '', 'progress') },
          t('See your progress'))));
    if (suspended.length > 0) box.append(suspendedList(suspended));
    return box;
  }

  /**
   * What comes tomorrow, and what is suspended.
   * @param {Opened[]} decks
   * @param {number} now
   */
  function ahead(decks, now) {
    const { progress } = RECTO.app.state;
    const { retention } = RECTO.app.settings();
    const tomorrow = RECTO.days.of(now) + 1;
    let due = 0;
    /** @type {{opened: Opened, card: Card}[]} */
    const suspended = [];
    for (const opened of decks) {
      for (const card of opened.deck.cards) {
        const state = RECTO.replay.marksOf(progress, opened.deck.name, card.id);
        const memory = RECTO.memory.of(state);
        if (state && state.suspended) suspended.push({ opened, card });
        else if (memory && RECTO.memory.dueDay(memory, retention) <= tomorrow) due++;
      }
    }
    return { due, suspended };
  }

  /** @param {{opened: Opened, card: Card}[]} items */
  function suspendedList(items) {
    const list = h('ul', { class: 'plain-list' });
    for (const { opened, card } of items) {
      const { name, lang } = opened.entry;
      const item = h('li', { class: 'spread' },
        h('span', { lang: card.lang || lang, dir: 'auto' }, RECTO.text.title(card.prompt)),
        h('button', {
          class: 'button quiet', type: 'button', onclick: async () => {
            await RECTO.app.write(RECTO.log.draft('suspend', name, card.id, { on: false }), []);
            RECTO.dom.say(t('This card is asked again.'));
            item.remove();
          },
        }, t('Ask again')));
      list.append(item);
    }
    return h('details', { class: 'reveal' },
      h('summary', {}, n(items.length, '{n} suspended card', '{n} suspended cards')),
      h('div', { class: 'reveal-body' }, list));
  }

  return { make };
})();
