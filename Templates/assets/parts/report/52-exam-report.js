'use strict';
// After a mock exam: the score, by topic, and every question with why.
RECTO.examReport = (function () {
  const { h, cardText } = RECTO.dom;
  const { t, number } = RECTO.words;

  /**
   * @param {Desk} desk
   * @param {(cards: string[]) => void} again
   * @param {() => void} another
   * @returns {HTMLElement}
   */
  function make(desk, again, another) {
    RECTO.loader.part('reminder').then(() => RECTO.reminder.ask(), () => {});
    const exam = /** @type {Exam} */ (desk.exam);
    const marked = desk.marked();
    const right = marked.filter((one) => one.right).length;
    const share = right / marked.length;
    const passed = share * 100 >= exam.pass;
    const wrong = marked.filter((one) => !one.right).map((one) => one.card);
    const percent = (/** @type {number} */ value) => number(value, { style: 'percent' });
    const topics = RECTO.topics(marked, (id) => desk.cards.get(id)?.tags || []);
    return h('div', { class: 'report' },
      h('div', { class: 'page-head' },
        h('h2', { class: passed ? 'verdict right' : 'verdict wrong' },
          passed ? t('Passed') : t('Not passed')),
        h('p', { class: 'lede' }, t('{right} of {total} right: {percent}. Pass mark: {pass}.', {
          right: number(right), total: number(marked.length), percent: percent(share),
          pass: percent(exam.pass / 100),
        })),
        h('p', { class: 'meta' }, t('{date}, in {time}.', {
          date: new Date(exam.done).toLocaleString(RECTO.words.language()),
          time: RECTO.duration(exam.spent),
        }))),
      h('p', { class: 'cluster screen-only' },
        wrong.length > 0 && h('button', {
          class: 'button primary', type: 'button', onclick: () => again(wrong),
        }, t('Again: only the wrong ones ({n})', { n: number(wrong.length) })),
        h('button', { class: 'button', type: 'button', onclick: another }, t('Another exam')),
        h('button', { class: 'button quiet', type: 'button', onclick: () => window.print() },
          t('Print the report'))),
      topics.length > 0 && h('table', { class: 'topics' },
        h('caption', {}, t('By topic')),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('Topic')),
          h('th', { scope: 'col' }, t('Right')), h('th', { scope: 'col' }, t('Share')))),
        h('tbody', {}, ...topics.map((topic) => h('tr', {},
          h('th', { scope: 'row', dir: 'auto' }, topic.tag),
          h('td', {}, t('{right} of {total}',
            { right: number(topic.right), total: number(topic.total) })),
          h('td', {}, percent(topic.right / topic.total)))))),
      h('h2', {}, t('Every question')),
      h('ol', { class: 'again-list' },
        ...marked.map((one, i) => item(desk, one, i + 1, marked.length))));
  }

  /**
   * @param {Desk} desk
   * @param {Marked} marked
   * @param {number} place
   * @param {number} count
   */
  function item(desk, marked, place, count) {
    const question = desk.question(marked.card);
    const { card } = question;
    const language = desk.language(card);
    const picked = RECTO.exam.picked(/** @type {Exam} */ (desk.exam), card.id, question.print);
    const verdict = marked.right ? t('Right')
      : marked.answered ? t('Not right') : t('Not answered');
    return h('li', {},
      h('h3', { class: marked.right ? 'verdict right' : 'verdict wrong' },
        // A list of headings tells which is which; those who see the page see the number beside it.
        h('span', { class: 'visually-hidden' }, t('Question {place} of {count}',
          { place: number(place), count: number(count) }), ': '),
        verdict),
      cardText('div', 'prompt', card.prompt, language),
      h('ul', { class: 'options' }, ...question.choices.map((choice, i) =>
        h('li', { class: choice.right ? 'option right' : 'option' },
          h('span', { class: 'option-body' },
            cardText('span', 'option-text', choice.html, language),
            says(choice.right, picked.includes(i)),
            choice.why ? cardText('div', 'rationale', choice.why, language) : null)))),
      RECTO.answer.explanation(card, language),
      h('p', { class: 'screen-only' }, h('a', { href: card.page }, t('The card'),
        h('span', { class: 'visually-hidden', lang: language },
          ': ' + RECTO.text.title(card.prompt)))));
  }

  /**
   * @param {boolean} right
   * @param {boolean} picked
   */
  function says(right, picked) {
    if (!right && !picked) return null;
    return h('span', { class: right ? 'verdict right' : 'verdict wrong' },
      !picked ? t('Right answer') : right ? t('Your choice: right') : t('Your choice: wrong'));
  }

  return { make };
})();
