'use strict';
// The help dialog: what keys do, the switch that turns them off, and where progress is kept.
RECTO.help = (function () {
  const { h } = RECTO.dom;

  /** @type {[string[], string][]} */
  const keys = [
    [['1', '…', '9'], 'Pick an option'],
    [['Enter'], 'Check the answer, then go on'],
    [['Space'], 'Show the answer'],
    [['1', '2', '3', '4'], 'Rate: Again, Hard, Good, Easy'],
    [['?'], 'Open this help'],
    [['Esc'], 'Close it'],
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
      ? 'Your progress is kept in this browser, on this device. Nothing is sent anywhere.'
      : 'This browser keeps nothing for this page: your progress lasts until you close the tab.';
  }

  function make() {
    const list = h('dl', { class: 'key-list' });
    for (const [names, does] of keys) {
      const term = h('dt', {});
      for (const name of names) {
        term.append(name === '…' ? ' to ' : h('kbd', { class: 'kbd' }, name), ' ');
      }
      list.append(term, h('dd', {}, does));
    }
    const made = h('dialog', { class: 'help', lang: 'en', 'aria-labelledby': 'help-title' },
      h('h2', { id: 'help-title' }, 'Keyboard and help'),
      list,
      shortcutSwitch(),
      h('p', { class: 'rationale' },
        'Turn them off if they get in the way of your own tools. Tab, arrow keys and Enter always',
        ' work.'),
      h('p', { class: 'rationale keeping' }),
      h('form', { method: 'dialog', onsubmit: close },
        h('button', { class: 'button primary' }, 'Close'))
    );
    return made;
  }

  /** The switch for single-key shortcuts; there may be several of it, all showing the same. */
  function shortcutSwitch() {
    const box = h('input', {
      type: 'checkbox', class: 'shortcut-switch', checked: RECTO.app.settings().shortcuts,
      onchange: (event) => RECTO.app.set({ shortcuts: event.target.checked }),
    });
    return h('label', { class: 'switch' }, box, h('span', {}, 'Single-key shortcuts'));
  }

  /** @param {Event} event */
  function close(event) {
    event.preventDefault();
    if (!dialog) return;
    if (dialog.close) dialog.close();
    else dialog.removeAttribute('open');
  }

  return { open, shortcutSwitch };
})();
