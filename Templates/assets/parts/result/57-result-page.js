'use strict';
// The end of a session: the score, and what to look at again.
RECTO.resultPage = (function () {
  const { h } = RECTO.dom;
  const { t, n, number } = RECTO.words;
  const { format } = RECTO.routes;
  const { plain } = RECTO.text;

  /**
   * @param {DeckEntry} entry
   * @param {Deck} deck
   * @returns {Promise<Page>}
   */
  async function make(entry, deck) {
    const stored = RECTO.app.state.values.get(RECTO.runs.resultKey(deck.name));
    const cards = new Map(deck.cards.map((card) => [card.id, card]));
    const mode = stored && typeof stored.mode === 'string' ? stored.mode : 'flip';
    const session = RECTO.session.restore(stored, deck.name, mode, (id) => cards.has(id));
    if (!session || session.given.length === 0) {
      return RECTO.messagePage.make(t('No result yet'),
        t('Go through the cards once, then the result is shown here.'),
        [[t('Go to the deck'), format(deck.name)]]);
    }
    if (mode === 'quiz') await RECTO.loader.part('quiz');
    RECTO.loader.part('reminder').then(() => RECTO.reminder.ask(), () => {});
    const result = RECTO.results.summary(session);
    const score = { right: number(result.right), total: number(result.total) };
    const title = t('{mode} result: {deck}',
      { mode: RECTO.runs.nameOf(mode), deck: entry.title });
    const view = h('div', { class: 'narrow result' },
      h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
        h('a', { href: format('') }, t('All decks'))),
      h('div', { class: 'page-head' },
        h('p', { class: 'eyebrow' }, title),
        h('h1', {}, mode === 'flip'
          ? t('You knew {right} of {total}', score) : t('{right} of {total} right', score)),
        h('p', { class: 'lede' },
          t('{percent} percent, in {time}.', {
            percent: number(result.percent), time: RECTO.duration(result.ms),
          })),
        h('progress', {
          class: 'progress', max: String(result.total), value: String(result.right),
          'aria-label': t('Right'),
        }),
        mode === 'flip' ? ratingList(result) : null),
      again(entry, session, result, deck, cards),
      buttons(deck, mode, result));
    return { title, view };
  }

  /** @param {Result} result */
  function ratingList(result) {
    const list = h('dl', { class: 'ratings' });
    [t('Again'), t('Hard'), t('Good'), t('Easy')].forEach((name, i) =>
      list.append(h('div', {}, h('dt', {}, name), h('dd', {}, number(result.ratings[i])))));
    return list;
  }

  /**
   * @param {DeckEntry} entry
   * @param {Session} session
   * @param {Result} result
   * @param {Deck} deck
   * @param {Map<string, Card>} cards
   */
  function again(entry, session, result, deck, cards) {
    if (result.again.length === 0) {
      return h('p', { class: 'note' },
        t('Nothing to look at again: you had everything right.'));
    }
    const site = RECTO.app.state.site;
    const pool = session.mode === 'quiz' ? RECTO.pool.make(deck, entry.lang || site.lang) : null;
    const list = h('ol', { class: 'again-list' });
    for (const given of result.again) {
      const card = /** @type {Card} */ (cards.get(given.card));
      const language = card.lang || entry.lang || site.lang;
      const question = given.picked && pool
        ? RECTO.quiz.question(card, pool, entry.lang || site.lang, session.seed) : null;
      const picked = question && question.print === given.print ? given.picked || [] : [];
      const own = picked.map((i) => question ? question.choices[i] : null);
      const facts = h('dl', { class: 'given' });
      // Of several, the right ones among them are told as well.
      const told = own.flatMap((choice) =>
        choice && (!choice.right || own.length > 1) ? [choice.html] : []);
      facts.append(...fact(t('You chose'), told, language),
        ...fact(t('Right'), RECTO.rights.of(card), language));
      if (given.rating) {
        facts.append(h('div', {}, h('dt', {}, t('You said')),
          h('dd', {}, given.rating === 1 ? t('Again') : t('Hard'))));
      }
      list.append(h('li', {},
        h('h3', { lang: language, dir: 'auto' },
          h('a', { href: card.page },
            RECTO.text.title(card.prompt) || t('Card {name}', { name: card.id }))), facts));
    }
    return h('section', { class: 'again' }, h('h2', {}, t('Look at these again')), list);
  }

  /**
   * One row for all texts that the term stands for; none without a text.
   * @param {string} term
   * @param {readonly string[]} texts as HTML
   * @param {string} language
   */
  function fact(term, texts, language) {
    return texts.length === 0 ? [] : [h('div', {}, h('dt', {}, term),
      ...texts.map((html) => h('dd', { lang: language, dir: 'auto' }, plain(html))))];
  }

  /**
   * @param {Deck} deck
   * @param {string} mode
   * @param {Result} result
   */
  function buttons(deck, mode, result) {
    /** @param {readonly string[] | null} cards */
    const start = (cards) => () => {
      RECTO.runs.begin(deck, mode, cards);
      location.hash = format(deck.name, mode);
    };
    const ids = result.again.map((given) => given.card);
    const some = ids.length > 0;
    return h('p', { class: 'cluster' },
      some && h('button', { class: 'button primary', type: 'button', onclick: start(ids) },
        n(ids.length, 'Again: only this one', 'Again: only these {n}')),
      h('button', {
        class: some ? 'button' : 'button primary', type: 'button', onclick: start(null),
      }, mode === 'quiz' ? t('Whole quiz again') : t('All cards again')),
      h('a', { class: 'button quiet', href: format(deck.name) }, t('Back to the deck')));
  }

  return { make };
})();
