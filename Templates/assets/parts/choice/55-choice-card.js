'use strict';
// One question with options: pick, check, see why, go on.
RECTO.choiceCard = (function () {
  const { h, cardText, hint, focusOn, say } = RECTO.dom;
  const { t, n, number } = RECTO.words;

  /**
   * @param {Turn} turn
   * @returns {CardView}
   */
  function make(turn) {
    const { card, question, language, heading } = turn;
    const several = question.form === 'several';
    const rows = question.choices.map((choice, i) => row(turn, choice, i));
    const problem = h('p', { class: 'problem', id: 'problem', role: 'status' });
    const prompt = cardText('div', 'prompt', card.prompt, language);
    // Who steps from option to option hears the question with them.
    prompt.id = 'asked';
    const group = h('fieldset', { class: 'options', 'aria-describedby': 'asked' },
      h('legend', {}, RECTO.asking(question)),
      ...rows.map((row) => row.view));
    const button = h('button', { class: 'button primary', type: 'submit' },
      t('Check'), ' ', hint('Enter'));
    const check = h('p', { class: 'act' }, button);
    const feedback = h('section', { class: 'feedback', id: 'feedback', hidden: true });
    const form = h('form', { novalidate: true, onsubmit: submit },
      group, problem, check);
    const view = h('article', { class: 'leaf stacked turn' },
      heading, prompt, form, feedback);
    let checked = false;
    const given = turn.session().given[turn.session().at];
    if (given && given.picked) {
      for (const i of given.picked) if (rows[i]) rows[i].input.checked = true;
      settle(given.picked);
    }

    /** @param {Event} event */
    async function submit(event) {
      event.preventDefault();
      if (checked) {
        turn.press('Enter');
        return;
      }
      const picked = rows.map((_, i) => i).filter((i) => rows[i].input.checked);
      const complaint = complain(picked.length);
      problem.textContent = complaint;
      if (complaint) return;
      const right = RECTO.quiz.isRight(question, picked);
      checked = true;
      await turn.answer({ right, picked, print: question.print });
      focusOn(settle(picked));
      say(scoreSoFar(turn.session()));
    }

    /** @param {number} count */
    function complain(count) {
      if (several && count !== question.choose && RECTO.app.settings().tells) {
        return n(question.choose, 'Choose {n} answer: you have chosen {chosen}.',
          'Choose {n} answers: you have chosen {chosen}.', { chosen: number(count) });
      }
      return count === 0 ? t('Choose an answer first.') : '';
    }

    /**
     * Ends the choosing and shows what was right.
     * @param {readonly number[]} picked
     */
    function settle(picked) {
      checked = true;
      group.disabled = true;
      group.setAttribute('aria-describedby', 'feedback');
      check.hidden = true;
      rows.forEach((row, i) => row.mark(picked.includes(i)));
      const verdict = RECTO.feedback.fill(feedback, turn, picked);
      feedback.hidden = false;
      return verdict;
    }

    /** @param {string} key */
    function key(key) {
      if (key === 'Enter') {
        if (checked) turn.next();
        else button.click();
        return true;
      }
      if (key === 'swipe left' && checked) {
        turn.next();
        return true;
      }
      const row = /^[1-9]$/.test(key) ? rows[Number(key) - 1] : undefined;
      if (checked || !row) return false;
      row.input.checked = several ? !row.input.checked : true;
      row.input.focus();
      return true;
    }

    return { view, key };
  }

  /**
   * @param {Turn} turn
   * @param {Choice} choice
   * @param {number} i
   */
  function row(turn, choice, i) {
    const { question, language } = turn;
    const input = h('input', {
      type: question.form === 'several' ? 'checkbox' : 'radio', name: 'pick', value: String(i),
    });
    const letter = String.fromCharCode(65 + i) + '.';
    const says = h('span', { class: 'verdict', hidden: true });
    const view = h('label', { class: 'option' }, input,
      h('span', { class: 'option-body' },
        question.lettered ? h('span', { class: 'letter' }, letter, ' ') : null,
        cardText('span', 'option-text', choice.html, language), says),
      i < 9 ? hint(String(i + 1)) : null);

    /** @param {boolean} chosen */
    function mark(chosen) {
      if (!chosen && !choice.right) return;
      view.classList.toggle('chosen', chosen);
      view.classList.add(choice.right ? 'right' : 'wrong');
      says.classList.add(choice.right ? 'right' : 'wrong');
      says.textContent = !chosen
        ? t('Right answer')
        : choice.right ? t('Your choice: right') : t('Your choice: wrong');
      says.hidden = false;
    }

    return { view, input, mark };
  }

  /** @param {Session} session */
  function scoreSoFar(session) {
    const right = session.given.filter((given) => given.right).length;
    return t('Score so far: {right} of {count}.', {
      right: number(right), count: number(session.given.length),
    });
  }

  return { make };
})();
