'use strict';
// The help dialog: what keys do, the switch that turns them off, and where progress is kept.
RECTO.help = (function () {
  const { h } = RECTO.dom;
  const { t } = RECTO.words;

  /**
   * Where keys work, and what they do there.
   * @returns {[string, [string[], string][]][]}
   */
  const keys = () => [
    [t('On every page'), [
      [['H', '?'], t('Open this help')],
      [['Esc'], t('Close it')],
    ]],
    [t('Quiz') + ', ' + t('Mock exam'), [
      [['1', '…', '9'], t('Pick an option')],
      [['Enter'], t('Check the answer, then go on')],
      [['F'], t('Mock exam') + ': ' + t('Look at it again later')],
    ]],
    [t('Flip') + ', ' + t('Review'), [
      [[t('Space')], t('Show the answer')],
      [['1', '2', '3', '4'], t('Rate: Again, Hard, Good, Easy')],
    ]],
    [t('Review'), [
      [['U'], t('Undo')],
      [['B', '-'], t('Bury until tomorrow')],
      [['S', '@'], t('Suspend')],
    ]],
    [t('Match'), [
      [['1', '…', '6'], t('Terms')],
      [['A', '…', 'F'], t('Answers')],
    ]],
    [t('Browse and search'), [
      [['S', '/'], t('Search')],
    ]],
  ];

  /** @type {HTMLDialogElement | null} */
  let dialog = null;

  function open() {
    if (!dialog) document.body.append((dialog = make()));
    RECTO.app.applySettings();
    const place = dialog.querySelector('.keeping');
    if (place) place.textContent = keeping();
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', '');
  }

  function keeping() {
    return RECTO.app.state.store.kept
      ? t('Your progress is kept in this browser, on this device. Nothing is sent anywhere.')
      : t('This browser keeps nothing for this page: your progress lasts until you close the tab.');
  }

  function make() {
    const made = h('dialog', { class: 'help', 'aria-labelledby': 'help-title' },
      // Else the first switch, below all keys, would take the focus and the view.
      h('h2', { id: 'help-title', tabindex: '-1', autofocus: true }, t('Keyboard and help')),
      ...keys().flatMap(([place, rows]) => [h('h3', { class: 'part' }, place), listOf(rows)]),
      RECTO.shortcuts(),
      h('p', { class: 'rationale' },
        t('Turn them off if they get in the way of your own tools. Tab, arrow keys and Enter' +
          ' always work.')),
      h('label', { class: 'switch' },
        h('input', {
          type: 'checkbox', checked: RECTO.app.settings().tells,
          onchange: (event) => RECTO.app.set({ tells: event.target.checked }),
        }),
        h('span', {}, t('Questions say how many answers are right'))),
      RECTO.languageChooser(),
      h('p', { class: 'rationale keeping' }),
      h('form', { method: 'dialog', onsubmit: close },
        h('button', { class: 'button primary' }, t('Close')))
    );
    return made;
  }

  /** @param {[string[], string][]} rows */
  function listOf(rows) {
    const list = h('dl', { class: 'key-list' });
    for (const [names, does] of rows) {
      const term = h('dt', {});
      for (const name of names) {
        term.append(name === '…' ? '–' : h('kbd', { class: 'kbd' }, name), ' ');
      }
      list.append(term, h('dd', {}, does));
    }
    return list;
  }

  /** Makes the dialog anew when it is opened next, in another language. */
  function forget() {
    if (dialog) dialog.remove();
    dialog = null;
  }

  /** @param {Event} event */
  function close(event) {
    event.preventDefault();
    if (!dialog) return;
    if (dialog.close) dialog.close();
    else dialog.removeAttribute('open');
  }

  return { open, forget };
})();
