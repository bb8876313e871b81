'use strict';
// One card to recall: the question, a button, the answer after it, and how well it was known.
RECTO.recallCard = (function () {
  const { h, cardText, hint, focusOn, say } = RECTO.dom;
  const { t } = RECTO.words;

  const ratings = () => [
    [t('Again'), t('I did not know it')],
    [t('Hard'), t('I had to think hard')],
    [t('Good'), t('I knew it')],
    [t('Easy'), t('I knew it at once')],
  ];

  /**
   * @param {Turn} turn
   * @returns {CardView}
   */
  function make(turn) {
    const { card, language, heading } = turn;
    const title = h('h3', { class: 'part' }, t('Answer'));
    const buttons = ratings().map(([name, meaning], i) =>
      h('button', {
        class: 'button rate rate-' + (i + 1), type: 'button', onclick: () => rate(i + 1),
      }, h('span', { class: 'rate-name' }, name, ' ', hint(String(i + 1))),
      h('span', { class: 'rate-meaning' }, turn.intervals ? turn.intervals[i] : meaning)));
    const back = h('section', { class: 'back', hidden: true },
      title, ...RECTO.answer.parts(card, language), RECTO.answer.explanation(card, language),
      RECTO.answer.others((card.options || []).filter((option) => !option.right), language),
      h('div', { class: 'rating', role: 'group', 'aria-labelledby': 'rate-title' },
        h('h3', { class: 'part', id: 'rate-title' }, t('How well did you know it?')),
        h('div', { class: 'rates' }, ...buttons),
        // Rounded to days, two ratings may come to the same for now.
        turn.intervals && new Set(turn.intervals).size < buttons.length
          ? h('p', { class: 'rationale' },
            t('Where buttons say the same time, the times after it are longer the better you' +
              ' knew it.'))
          : null));
    const show = h('button', { class: 'button primary', type: 'button', onclick: reveal },
      t('Show answer'), ' ', hint(t('Space')));
    const front = h('p', { class: 'act' }, show);
    const view = h('article', { class: 'leaf stacked turn' },
      heading, cardText('div', 'prompt', card.prompt, language), optionList(turn), front, back);
    let open = false;
    if (turn.session().shown) unfold();

    function unfold() {
      open = true;
      front.hidden = true;
      back.hidden = false;
    }

    function reveal() {
      if (open) return;
      unfold();
      turn.reveal();
      focusOn(title);
    }

    /** @param {number} rating */
    function rate(rating) {
      say(t('Rated {rating}.', { rating: ratings()[rating - 1][0] }));
      turn.answer({ right: rating > 1, rating });
    }

    /** @param {string} key */
    function key(key) {
      if (!open && (key === ' ' || key === 'Enter' || key.startsWith('swipe'))) reveal();
      else if (open && /^[1-4]$/.test(key)) rate(Number(key));
      else if (open && key === 'swipe left') rate(1);
      else if (open && key === 'swipe right') rate(3);
      else return false;
      return true;
    }

    return { view, key };
  }

  /**
   * The options of an exam question, to think about before the card is turned.
   * @param {Turn} turn
   */
  function optionList(turn) {
    const { card, language } = turn;
    if (card.kind !== 'choice' || (card.options || []).length < 2) return null;
    const list = h('ol', { class: 'options plain' });
    for (const choice of RECTO.arranging.ownChoices(card, turn.session().seed)) {
      list.append(cardText('li', 'option-text', choice.html, language));
    }
    return list;
  }

  return { make };
})();
