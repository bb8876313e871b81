'use strict';
// After "Check": right or wrong in words, why the choice was so, why the right answer is right.
RECTO.feedback = (function () {
  const { h, cardText, hint } = RECTO.dom;
  const { t } = RECTO.words;

  /**
   * @param {HTMLElement} section
   * @param {Turn} turn
   * @param {readonly number[]} picked
   * @returns {HTMLElement} the verdict, which takes the focus
   */
  function fill(section, turn, picked) {
    const { card, question, language } = turn;
    const right = RECTO.quiz.isRight(question, picked);
    const verdict = h('h3', { class: 'verdict ' + (right ? 'right' : 'wrong'), tabindex: '-1' },
      right ? t('Right') : t('Not right'));
    const wrongPicks = picked.map((i) => question.choices[i]).filter((choice) => !choice.right);
    const rights = question.choices.filter((choice) => choice.right);
    const told = rights.filter((choice) => choice.why || !right);
    const rest = question.choices.filter((choice, i) =>
      !choice.right && !picked.includes(i) && choice.why);
    const session = turn.session();
    const last = session.at + 1 >= session.order.length;
    section.replaceChildren(
      verdict,
      ...wrongPicks.filter((choice) => choice.why || choice.from)
        .map((choice) => part(t('You chose'), [choice], language)),
      ...optional(told.length > 0 ? part(rights.length > 1
        ? t('The right answers') : t('The right answer'), told, language) : null),
      ...optional(RECTO.answer.explanation(card, language)),
      ...optional(RECTO.answer.others(rest, language)),
      h('p', { class: 'act' },
        h('button', { class: 'button primary', type: 'button', onclick: turn.next },
          last ? t('See the result') : t('Next question'), ' ', hint('Enter')))
    );
    return verdict;
  }

  /** @param {HTMLElement | null} element @returns {HTMLElement[]} */
  function optional(element) {
    return element ? [element] : [];
  }

  /**
   * @param {string} title
   * @param {Choice[]} choices
   * @param {string} language
   */
  function part(title, choices, language) {
    const bodies = choices.map((choice) => body(choice, language));
    return h('section', { class: 'reason' },
      h('h4', { class: 'part' }, title),
      ...(bodies.length > 1
        ? [h('ul', { class: 'options' },
          ...bodies.map((parts) => h('li', { class: 'other' }, ...parts)))]
        : bodies.flat()));
  }

  /**
   * @param {Choice} choice
   * @param {string} language
   */
  function body(choice, language) {
    return [
      cardText('div', 'option-text', choice.html, language),
      choice.why ? cardText('div', 'rationale', choice.why, language) : null,
      choice.from ? origin(choice.from) : null,
    ];
  }

  /**
   * Where a borrowed option is the right answer.
   * @param {Card} card
   */
  function origin(card) {
    return h('p', { class: 'rationale' }, t('This is the answer to another card:'), ' ',
      h('a', { href: card.page, dir: 'auto' }, RECTO.text.title(card.prompt)));
  }

  return { fill };
})();
