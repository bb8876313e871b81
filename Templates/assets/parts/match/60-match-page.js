'use strict';
// Terms on one side, answers on the other: press a term, then its answer. Nothing is dragged.
RECTO.matchPage = (function () {
  const { h, hint, focusOn, say } = RECTO.dom;
  const { t, n, number } = RECTO.words;
  const { format } = RECTO.routes;

  /**
   * @param {Opened} opened
   * @returns {Promise<Page>}
   */
  async function make({ entry, deck }) {
    const { site, values, progress } = RECTO.app.state;
    const key = 'match ' + deck.name;
    const cards = new Map(deck.cards.map((card) => [card.id, card]));
    if (RECTO.matching.askable(deck).length < 2) {
      return RECTO.messagePage.make(t('Nothing to study yet'),
        t('The deck “{deck}” has no cards that can be asked here.', { deck: entry.title }),
        [[t('Go to the deck'), format(deck.name)]]);
    }
    const lock = await RECTO.tabs.claim(site.id, key);
    let match = RECTO.matching.restore(values.get(key), deck) || begun(null);
    const stage = h('div', { class: 'stage' });
    const problem = h('p', { class: 'problem', role: 'status' });
    const view = h('div', { class: 'session match' },
      h('div', { class: 'spread' },
        h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
          h('a', { href: format(deck.name), lang: entry.lang, dir: 'auto' }, entry.title)),
        h('h1', { class: 'session-title' }, t('Match'),
          h('span', { class: 'visually-hidden' }, ': ' + entry.title))),
      stage, problem, h('p', { class: 'session-foot' }, RECTO.shortcuts()));
    const keeper = RECTO.keeper.make(view, press);
    let chosen = '';
    let began = Date.now();
    /** @type {Map<string, HTMLButtonElement>} */
    let terms = new Map();
    /** @type {Map<string, HTMLButtonElement>} */
    let answers = new Map();

    /** @param {readonly string[] | null} ids */
    function begun(ids) {
      return RECTO.matching.start(deck, progress, RECTO.random.fresh(), ids);
    }

    /** @param {boolean} focus */
    function show(focus) {
      chosen = '';
      began = Date.now();
      if (match.done.length === match.order.length) return finish(focus);
      const heading = h('h2', { class: 'eyebrow' },
        t('Press a term, then the answer that belongs to it.'));
      const right = RECTO.matching.answers(match);
      terms = new Map(match.order.map((id, i) => [id, tile(id, 'term', String(i + 1))]));
      answers = new Map(right.map((id, i) =>
        [id, tile(id, 'answer', String.fromCharCode(97 + i))]));
      stage.replaceChildren(h('div', { class: 'leaf stacked turn' }, heading,
        h('div', { class: 'pairs' },
          column(t('Terms'), terms), column(t('Answers'), answers))));
      for (const id of match.done) settle(id);
      if (focus) focusOn(heading);
    }

    /**
     * @param {string} name
     * @param {Map<string, HTMLButtonElement>} tiles
     */
    function column(name, tiles) {
      return h('section', { 'aria-label': name }, h('h3', { class: 'part' }, name),
        h('ul', {}, ...Array.from(tiles.values(), (one) => h('li', {}, one))));
    }

    /**
     * @param {string} id
     * @param {'term' | 'answer'} side
     * @param {string} letter
     */
    function tile(id, side, letter) {
      const card = /** @type {Card} */ (cards.get(id));
      const language = card.lang || entry.lang || site.lang;
      const text = side === 'term'
        ? RECTO.text.title(card.prompt) : RECTO.matching.answerOf(card);
      return h('button', {
        class: 'tile', type: 'button', 'aria-pressed': side === 'term' ? 'false' : undefined,
        onclick: () => (side === 'term' ? choose(id) : join(id)),
      }, h('span', { lang: language, dir: 'auto' }, text), ' ', hint(letter));
    }

    /** @param {string} id */
    function choose(id) {
      if (keeper.busy() || match.done.includes(id)) return;
      chosen = chosen === id ? '' : id;
      for (const [one, button] of terms) {
        button.setAttribute('aria-pressed', String(one === chosen));
      }
      problem.textContent = '';
    }

    /** @param {string} id */
    async function join(id) {
      if (keeper.busy() || match.done.includes(id)) return;
      if (!chosen) {
        problem.textContent = t('Press a term first.');
        return;
      }
      const term = chosen;
      const result = RECTO.matching.join(match, term, id);
      match = result.match;
      await keep(term, result);
      if (!result.right) {
        problem.textContent = t('These do not belong together. Try another answer.');
        return;
      }
      problem.textContent = '';
      chosen = '';
      const left = match.order.length - match.done.length;
      if (left === 0) return show(true);
      settle(term);
      say(n(left, 'Right. {n} pair is left.', 'Right. {n} pairs are left.'));
      for (const [one, button] of terms) {
        if (!match.done.includes(one)) return button.focus();
      }
    }

    /**
     * What is shown next shows that it was kept.
     * @param {string} card
     * @param {{right: boolean, first: boolean}} result
     */
    async function keep(card, result) {
      const ms = Math.min(Math.max(0, Date.now() - began), 600000);
      const { right } = result;
      const draft = result.first
        ? RECTO.log.draft('review', deck.name, card, { mode: 'match', right, ms }) : null;
      await keeper.keep(RECTO.app.write(draft, lock.mine ? [[key, match]] : []));
      if (right) began = Date.now();
    }

    /** @param {string} id */
    function settle(id) {
      for (const button of [terms.get(id), answers.get(id)]) {
        if (!button) continue;
        button.disabled = true;
        button.setAttribute('aria-pressed', 'false');
        button.append(h('span', { class: 'verdict right' }, t('Right')));
      }
    }

    /** @param {boolean} focus */
    function finish(focus) {
      const { order, missed } = match;
      const heading = h('h2', {}, t('{right} of {total} right at the first try', {
        right: number(order.length - missed.length), total: number(order.length),
      }));
      /** @param {readonly string[] | null} ids */
      const again = (ids) => async () => {
        match = begun(ids);
        await RECTO.app.write(null, lock.mine ? [[key, match]] : []);
        show(true);
      };
      stage.replaceChildren(h('div', { class: 'leaf stacked' }, heading,
        h('dl', { class: 'given' }, ...missed.map(function (id) {
          const card = /** @type {Card} */ (cards.get(id));
          const language = card.lang || entry.lang || site.lang;
          return h('div', {},
            h('dt', { lang: language, dir: 'auto' }, RECTO.text.title(card.prompt)),
            h('dd', { lang: language, dir: 'auto' }, RECTO.matching.answerOf(card)));
        })),
        h('p', { class: 'cluster' },
          h('button', { class: 'button primary', type: 'button', onclick: again(null) },
            t('More pairs')),
          missed.length > 1 && h('button', {
            class: 'button', type: 'button', onclick: again(missed),
          }, t('Again: only the wrong ones ({n})', { n: number(missed.length) })),
          h('a', { class: 'button quiet', href: format(deck.name) }, t('Back to the deck')))));
      if (focus) focusOn(heading);
    }

    /** @param {string} key */
    function press(key) {
      const term = Array.from(terms)[Number(key) - 1];
      const answer = /^[a-f]$/.test(key)
        ? Array.from(answers)[key.charCodeAt(0) - 97] : undefined;
      const pressed = term || answer;
      if (!pressed || !pressed[1].isConnected) return false;
      pressed[1].focus();
      pressed[1].click();
      return true;
    }

    show(false);
    return {
      title: t('Match: {deck}', { deck: entry.title }), view, key: keeper.press,
      leave: lock.release,
    };
  }

  return { make };
})();
