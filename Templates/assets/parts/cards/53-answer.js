'use strict';
// What is right and why, as flip and quiz show it.
RECTO.answer = (function () {
  const { h, cardText } = RECTO.dom;
  const { t } = RECTO.words;

  /**
   * The parts of an answer: what is right, why, and what else the source says.
   * @param {Card} card
   * @param {string} language
   * @returns {HTMLElement[]}
   */
  function parts(card, language) {
    /** @type {HTMLElement[]} */
    const list = [];
    if (card.kind === 'choice') {
      for (const option of card.options || []) {
        if (!option.right) continue;
        list.push(cardText('div', 'answer', option.html, language));
        if (option.why) list.push(cardText('div', 'rationale', option.why, language));
      }
    } else if (card.answer) {
      list.push(cardText('div', 'answer', card.answer, language));
    }
    if (list.length === 0) {
      list.push(h('p', { class: 'note' }, t('The source gives no answer to this question.')));
    }
    return list;
  }

  /**
   * @param {Card} card
   * @param {string} language
   */
  function explanation(card, language) {
    if (!card.explanation) return null;
    return h('section', { class: 'explanation' },
      h('h3', { class: 'part' }, t('Explanation')),
      cardText('div', 'prose', card.explanation, language));
  }

  /**
   * Why other options are wrong, to be opened by those who want to know.
   * @param {{html: string, why?: string}[]} options
   * @param {string} language
   */
  function others(options, language) {
    const told = options.filter((option) => option.why);
    if (told.length === 0) return null;
    const list = h('ul', { class: 'options' });
    for (const { html, why } of told) {
      list.append(h('li', { class: 'other' },
        cardText('div', 'option-text', html, language),
        cardText('div', 'rationale', why || '', language)));
    }
    const title = told.length === 1
      ? t('Why not the other option') : t('Why not the other options');
    return h('details', { class: 'reveal' },
      h('summary', {}, title), h('div', { class: 'reveal-body' }, list));
  }

  return { parts, explanation, others };
})();
