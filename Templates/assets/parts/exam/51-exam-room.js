'use strict';
// During a mock exam: a question, the palette of all of them, the clock, handing in.
RECTO.examRoom = (function () {
  const { h, cardText, hint, focusOn, say } = RECTO.dom;
  const { t, n, number } = RECTO.words;

  /**
   * @param {Desk} desk
   * @param {() => void} finish hands the exam in
   * @returns {{view: HTMLElement, key: (key: string) => boolean, leave: () => void}}
   */
  function make(desk, finish) {
    const clock = h('span', { class: 'clock', role: 'timer', 'aria-live': 'off' });
    const pauseButton = h('button', { class: 'button quiet', type: 'button', onclick: pause });
    const stage = h('div', { class: 'stage' });
    const counts = h('p', { class: 'meta' });
    const palette = h('ol', { class: 'palette' });
    const view = h('div', { class: 'room' },
      h('div', { class: 'spread' }, h('span', {}, t('Time left: '), clock), pauseButton),
      stage,
      h('nav', { class: 'leaf stacked', 'aria-label': t('All questions') },
        h('h2', { class: 'part' }, t('All questions')), counts, palette,
        h('p', { class: 'act' }, h('button', {
          class: 'button', type: 'button', onclick: review,
        }, t('Review and hand in')))));
    if (exam().limit === 0) {
      /** @type {HTMLElement} */ (clock.parentElement).textContent = t('No time limit');
    }
    /** @type {((i: number) => void) | null} */
    let choose = null;
    const timer = setInterval(tick, 1000);
    /** Whether this page was left while something was being kept. */
    let isLeft = false;

    function exam() {
      return /** @type {Exam} */ (desk.exam);
    }

    const keeper = RECTO.keeper.make(view, act);

    /**
     * Resolves when it is kept: what the page shows then is what a killed browser still has.
     * @param {Exam} next
     */
    function set(next) {
      desk.exam = next;
      return keeper.keep(desk.keep());
    }

    function tick() {
      const now = Date.now();
      if (exam().done) return;
      const seconds = Math.ceil(RECTO.exam.left(exam(), now) / 1000);
      if (exam().limit > 0) clock.textContent = shown(seconds);
      const mark = RECTO.exam.announcement(exam(), now);
      if (mark) {
        set({ ...exam(), told: mark });
        say(n(mark, '{n} minute left', '{n} minutes left'));
      }
      if (seconds <= 0) finish();
    }

    async function pause() {
      await set(exam().since
        ? RECTO.exam.pause(exam(), Date.now()) : RECTO.exam.resume(exam(), Date.now()));
      show(true);
    }

    /** @param {number} at */
    async function go(at) {
      if (at < 0 || at >= exam().order.length) return;
      await set(RECTO.exam.resume({ ...exam(), at }, Date.now()));
      show(true);
    }

    /** @param {boolean} focus */
    function show(focus) {
      if (isLeft || exam().done) return;
      const { at, order, since } = exam();
      pauseButton.textContent = since ? t('Pause') : t('Go on');
      choose = null;
      if (!since) {
        const heading = h('h2', {}, t('The exam is paused'));
        stage.replaceChildren(h('div', { class: 'leaf stacked' }, heading,
          h('p', {}, t('The clock stands still. Your answers are kept.')),
          h('p', { class: 'act' }, h('button', {
            class: 'button primary', type: 'button', onclick: pause,
          }, t('Go on')))));
        if (focus) focusOn(heading);
      } else {
        question(order[at], focus);
      }
      drawPalette();
      tick();
    }

    /**
     * @param {string} id
     * @param {boolean} focus
     */
    function question(id, focus) {
      const asked = desk.question(id);
      const { card } = asked;
      const language = desk.language(card);
      const several = asked.form === 'several';
      const { at, order } = exam();
      const heading = h('h2', { class: 'eyebrow' },
        t('Question {place} of {count}', { place: number(at + 1), count: number(order.length) }));
      const picked = RECTO.exam.picked(exam(), id, asked.print);
      const inputs = asked.choices.map((_, i) => h('input', {
        type: several ? 'checkbox' : 'radio', name: 'pick', checked: picked.includes(i),
        onchange: take,
      }));
      const rows = asked.choices.map((choice, i) =>
        h('label', { class: 'option' }, inputs[i],
          h('span', { class: 'option-body' },
            asked.lettered && h('span', { class: 'letter' }, String.fromCharCode(65 + i), '. '),
            cardText('span', 'option-text', choice.html, language)),
          i < 9 ? hint(String(i + 1)) : null));
      const prompt = cardText('div', 'prompt', card.prompt, language);
      prompt.id = 'asked';
      const flagged = h('input', {
        type: 'checkbox', id: 'exam-flag', checked: exam().flags.includes(id),
        onchange: async () => {
          await set(RECTO.exam.flag(exam(), id));
          drawPalette();
          say(standing(id, at));
        },
      });
      stage.replaceChildren(h('article', { class: 'leaf stacked turn' }, heading,
        prompt,
        h('fieldset', { class: 'options', 'aria-describedby': 'asked' },
          h('legend', {}, RECTO.asking(asked)),
        ...rows),
        h('label', { class: 'switch' }, flagged, h('span', {}, t('Look at it again later'), ' ',
          hint('f'))),
        h('p', { class: 'cluster' },
          h('button', {
            class: 'button', type: 'button', disabled: at === 0, onclick: () => go(at - 1),
          }, t('Back')),
          at + 1 < order.length
            ? h('button', { class: 'button primary', type: 'button', onclick: () => go(at + 1) },
              t('Next'), ' ', hint('Enter'))
            : h('button', { class: 'button primary', type: 'button', onclick: review },
              t('Review and hand in')))));
      choose = function (i) {
        const input = inputs[i];
        if (!input) return;
        input.checked = several ? !input.checked : true;
        input.focus();
        take();
      };
      if (focus) focusOn(heading);

      async function take() {
        const now = inputs.map((_, i) => i).filter((i) => inputs[i].checked);
        await set(RECTO.exam.pick(exam(), id, now, asked.print));
        drawPalette();
      }
    }

    function drawPalette() {
      if (isLeft) return;
      const { order, flags, at } = exam();
      const answered = order.filter((id) => RECTO.exam.isAnswered(exam(), id)).length;
      counts.textContent = t('{answered} answered, {open} not answered, {flagged} flagged', {
        answered: number(answered), open: number(order.length - answered),
        flagged: number(flags.length),
      });
      palette.replaceChildren(...order.map(function (id, i) {
        const isAnswered = RECTO.exam.isAnswered(exam(), id);
        const isFlagged = flags.includes(id);
        return h('li', {}, h('button', {
          class: isAnswered ? 'place answered' : 'place', type: 'button',
          'aria-label': standing(id, i), 'aria-current': i === at ? 'step' : undefined,
          onclick: () => go(i),
        }, number(i + 1), h('span', { class: 'marks', 'aria-hidden': 'true' },
          (isAnswered ? '✓' : '·') + (isFlagged ? '⚑' : ''))));
      }));
    }

    /**
     * What became of a question so far, in words.
     * @param {string} id
     * @param {number} i
     */
    function standing(id, i) {
      const place = { n: number(i + 1) };
      const isFlagged = exam().flags.includes(id);
      return RECTO.exam.isAnswered(exam(), id)
        ? isFlagged ? t('Question {n}, answered, flagged', place)
          : t('Question {n}, answered', place)
        : isFlagged ? t('Question {n}, not answered, flagged', place)
          : t('Question {n}, not answered', place);
    }

    function review() {
      const { order, flags } = exam();
      const open = order.filter((id) => !RECTO.exam.isAnswered(exam(), id)).length;
      const heading = h('h2', {}, t('Hand in the exam?'));
      choose = null;
      stage.replaceChildren(h('div', { class: 'leaf stacked' }, heading,
        h('p', {}, open === 0 ? t('All questions are answered.')
          : n(open, '{n} question is not answered.', '{n} questions are not answered.')),
        flags.length > 0 && h('p', {},
          n(flags.length, '{n} question is flagged.', '{n} questions are flagged.')),
        h('p', { class: 'cluster' },
          h('button', { class: 'button primary', type: 'button', onclick: finish }, t('Hand in')),
          h('button', { class: 'button', type: 'button', onclick: () => show(true) },
            t('Back to the questions')))));
      focusOn(heading);
    }

    function leave() {
      isLeft = true;
      clearInterval(timer);
    }

    /** @param {string} key */
    function act(key) {
      if (!choose) return false;
      const { at, order } = exam();
      if (/^[1-9]$/.test(key)) choose(Number(key) - 1);
      else if (key === 'Enter' && at + 1 === order.length) review();
      else if (key === 'Enter') go(at + 1);
      else if (key === 'f') document.getElementById('exam-flag')?.click();
      else return false;
      return true;
    }

    show(false);
    return { view, key: keeper.press, leave };
  }

  /** @param {number} seconds */
  function shown(seconds) {
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return (parts[0] ? parts : parts.slice(1))
      .map((part) => String(part).padStart(2, '0')).join(':');
  }

  return { make };
})();
