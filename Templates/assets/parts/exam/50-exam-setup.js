'use strict';
// Before a mock exam: how many questions, about what, in what time.
RECTO.examSetup = (function () {
  const { h } = RECTO.dom;
  const { t, n, number } = RECTO.words;

  /**
   * @param {Desk} desk
   * @param {(cards: string[], factor: number, pass: number) => void} begin
   * @returns {HTMLElement}
   */
  function make(desk, begin) {
    const all = desk.askable;
    // Cards without a topic have a box of their own, and an empty name.
    const tags = Array.from(new Set(all.flatMap(topicsOf))).sort();
    if (tags[0] === '') tags.push(...tags.splice(0, 1));
    const boxes = tags.map((tag) => h('input', {
      type: 'checkbox', value: tag, checked: true, onchange: update,
    }));
    const count = h('input', {
      type: 'number', class: 'input short', id: 'exam-count', min: '1', inputmode: 'numeric',
      value: String(Math.min(40, all.length)), oninput: tell,
    });
    const time = select('exam-time', [
      ['1', t('Normal time')], ['1.5', t('Time and a half')], ['2', t('Double time')],
      ['0', t('No time limit')],
    ], '1');
    const pass = select('exam-pass', [50, 60, 70, 80, 90].map((percent) =>
      [String(percent), number(percent / 100, { style: 'percent' })]), '60');
    const told = h('p', { class: 'rationale', id: 'exam-told' });
    const problem = h('p', { class: 'problem', role: 'status' });
    time.addEventListener('change', tell);
    const left = desk.deck.cards.length - all.length;
    const view = h('form', { class: 'leaf stacked setup', novalidate: true, onsubmit: submit },
      h('p', {}, t('As in the real exam: no answers until you hand in.')),
      field('exam-count', t('Number of questions'), count),
      tags.length > 1 && h('fieldset', { class: 'topics' }, h('legend', {}, t('Topics')),
        ...boxes.map((box) => h('label', { class: 'switch' }, box,
          h('span', { dir: 'auto' }, box.value || t('No topic'))))),
      field('exam-time', t('Time limit'), time),
      field('exam-pass', t('Pass mark'), pass),
      told,
      left > 0 && h('p', { class: 'rationale' },
        n(left, 'Leaves out {n} card that has nothing to choose from.',
          'Leaves out {n} cards that have nothing to choose from.')),
      problem,
      h('p', { class: 'act' },
        h('button', { class: 'button primary', type: 'submit' }, t('Begin the exam'))));

    function chosen() {
      const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
      if (off.size === 0) return all;
      return all.filter((card) => topicsOf(card).some((tag) => !off.has(tag)));
    }

    function update() {
      const most = chosen().length;
      if (Number(count.value) > most) count.value = String(most);
      tell();
    }

    function size() {
      const wanted = Math.floor(Number(count.value));
      return wanted >= 1 ? Math.min(wanted, chosen().length) : 0;
    }

    function tell() {
      const minutes = Math.ceil(size() * RECTO.exam.perQuestion * Number(time.value) / 60000);
      const most = n(chosen().length, 'There is {n} question to take.',
        'There are {n} questions to take.');
      told.textContent = minutes === 0 ? most : t('{most} You will have {time}.', {
        most, time: n(minutes, '{n} minute', '{n} minutes'),
      });
    }

    /** @param {Event} event */
    function submit(event) {
      event.preventDefault();
      problem.textContent = chosen().length === 0 ? t('Choose a topic first.')
        : size() === 0 ? t('Write a number of questions, 1 or more.') : '';
      if (problem.textContent) return (chosen().length ? count : boxes[0]).focus();
      const seed = RECTO.random.fresh();
      const ids = chosen().map((card) => card.id);
      begin(RECTO.random.shuffle(ids, seed).slice(0, size()),
        Number(time.value), Number(pass.value));
    }

    update();
    return view;
  }

  /** @param {Card} card */
  function topicsOf({ tags }) {
    return tags && tags.length > 0 ? tags : [''];
  }

  /**
   * @param {string} id
   * @param {string} label
   * @param {HTMLElement} control
   */
  function field(id, label, control) {
    return h('p', { class: 'field' }, h('label', { for: id }, label), control);
  }

  /**
   * @param {string} id
   * @param {string[][]} choices value and words
   * @param {string} chosen
   */
  function select(id, choices, chosen) {
    return h('select', { class: 'select', id }, ...choices.map(([value, words]) =>
      h('option', { value, selected: value === chosen }, words)));
  }

  return { make };
})();
