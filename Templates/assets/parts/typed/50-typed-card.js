'use strict';
// One question whose answer is written: in a field, or in the gaps of its text.
RECTO.typedCard = (function () {
  const { h, cardText, hint, focusOn, say } = RECTO.dom;
  const { t, number } = RECTO.words;
  /** @type {WeakMap<Deck, Set<string>>} */
  const vocabularies = new WeakMap();

  /**
   * @param {Turn} turn
   * @returns {CardView}
   */
  function make(turn) {
    const { card, language, heading } = turn;
    const expected = RECTO.rights.typable(card);
    const known = vocabularies.get(turn.deck) || RECTO.typing.vocabulary(turn.deck);
    vocabularies.set(turn.deck, known);
    const prompt = cardText('div', 'prompt', card.prompt, language);
    const inputs = expected.map((_, i) => field(language, i));
    const inGaps = RECTO.rights.gaps(card).length > 0 && RECTO.gaps.fill(prompt, inputs);
    if (inGaps) {
      inputs.forEach((input, i) => input.setAttribute('aria-label', expected.length === 1
        ? t('The gap') : t('Gap {n}', { n: number(i + 1) })));
    }
    // The field takes the focus; whoever hears the page hears the question with it.
    prompt.id = 'asked';
    inputs[0].setAttribute('aria-describedby', 'asked');
    const problem = h('p', { class: 'problem', id: 'problem', role: 'status' });
    const check = h('p', { class: 'act' },
      h('button', { class: 'button primary', type: 'submit' }, t('Check'), ' ', hint('Enter')),
      h('button', { class: 'button quiet', type: 'button', onclick: giveUp },
        t('I do not know')));
    const fields = inGaps ? [] : inputs.map((input, i) =>
      h('p', { class: 'field' },
        h('label', { for: input.id }, expected.length === 1
          ? t('Your answer') : t('Gap {n}', { n: number(i + 1) })), input));
    const feedback = h('section', { class: 'feedback', id: 'feedback', hidden: true });
    const view = h('article', { class: 'leaf stacked turn' }, heading,
      h('form', { novalidate: true, onsubmit: submit }, prompt, ...fields, problem, check),
      feedback);
    let checked = false;
    const given = turn.session().given[turn.session().at];
    if (given && given.typed) {
      given.typed.forEach((text, i) => (inputs[i].value = text));
      settle(given.typed, given.right);
    }

    /** @param {Event} event */
    function submit(event) {
      event.preventDefault();
      if (checked) return turn.press('Enter');
      const typed = inputs.map((input) => input.value);
      const empty = typed.findIndex((text) => !text.trim());
      problem.textContent = empty < 0 ? '' : t('Write an answer first.');
      if (empty >= 0) return inputs[empty].focus();
      take(typed);
    }

    function giveUp() {
      if (!checked) take(inputs.map((input) => input.value.trim()));
    }

    /** @param {string[]} typed */
    async function take(typed) {
      checked = true;
      problem.textContent = '';
      const right = typed.every((text, i) => RECTO.typing.isRight(text, expected[i], known));
      inputs.forEach((input) => (input.readOnly = true));
      await turn.answer({ right, typed });
      focusOn(settle(typed, right));
      tellScore();
    }

    function tellScore() {
      const { given } = turn.session();
      say(t('Score so far: {right} of {count}.', {
        right: number(given.filter((one) => one.right).length), count: number(given.length),
      }));
    }

    /**
     * @param {string[]} typed
     * @param {boolean} right
     */
    function settle(typed, right) {
      checked = true;
      inputs.forEach((input) => {
        input.readOnly = true;
        input.setAttribute('aria-describedby', 'feedback');
      });
      check.hidden = true;
      const verdict = h('h3', { class: right ? 'verdict right' : 'verdict wrong' },
        right ? t('Right') : t('Not right'));
      const { at, order } = turn.session();
      const insist = right ? null : h('button', {
        class: 'button', type: 'button', onclick: insistOn,
      }, t('I was right'));
      const explanation = RECTO.answer.explanation(card, language);
      feedback.replaceChildren(verdict,
        ...expected.map((text, i) => RECTO.difference.make(typed[i], text, language)),
        ...RECTO.answer.parts(card, language).filter(() => card.kind === 'choice').slice(1),
        ...(explanation ? [explanation] : []),
        h('p', { class: 'act cluster' },
          h('button', { class: 'button primary', type: 'button', onclick: turn.next },
            at + 1 >= order.length ? t('See the result') : t('Next question'), ' ',
            hint('Enter')),
          insist));
      feedback.hidden = false;

      async function insistOn() {
        await turn.overrule();
        focusOn(settle(typed, true));
        tellScore();
      }

      return verdict;
    }

    /** @param {string} key */
    function key(key) {
      if (key !== 'Enter' || !checked) return false;
      turn.next();
      return true;
    }

    return { view, key, field: checked ? undefined : inputs[0] };
  }

  /**
   * @param {string} language
   * @param {number} i
   */
  function field(language, i) {
    return h('input', {
      type: 'text', class: 'input', id: 'typed-' + i, autocomplete: 'off', autocapitalize: 'off',
      autocorrect: 'off', spellcheck: 'false', lang: language, dir: 'auto', maxlength: '300',
    });
  }

  return { make };
})();
